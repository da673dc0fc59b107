import type { GivenAnswers, Model } from '../../decision/model.ts';
import { type Work, workOf } from '../../decision/work-of.ts';
import { simulateInterviews } from './simulate-interviews.ts';
import type { StandingNow } from './standing-now.ts';

/** Odd, so that one of them is in the middle. */
const interviews = 9;

/** How many more answers it takes until nothing could change the result: the median over interviews with answers by lot. */
export function usuallyMore(
  model: Model,
  given: GivenAnswers & { readonly passed: readonly string[] },
  now: StandingNow,
): Work<number> {
  return workOf(function* () {
    const counts = yield* simulateInterviews(interviews, model, given, now);
    return counts.sort((a, b) => a - b)[(interviews - 1) / 2]!;
  });
}
