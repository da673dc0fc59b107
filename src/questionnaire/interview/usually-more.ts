import type { GivenAnswers, Model } from '../../decision/model.ts';
import { nextQuestion } from './next-question.ts';
import { type StandingNow, standingNow } from './standing-now.ts';

/** Odd, so that one of them is in the middle. */
const interviews = 9;

/** How many more answers it takes until nothing could change the result: the median over interviews with answers by lot. */
export function usuallyMore(
  model: Model,
  { answers, priorities, passed }: GivenAnswers & { readonly passed: readonly string[] },
  now: StandingNow,
): number {
  const draw = lots();
  const counts = Array.from({ length: interviews }, () => {
    let given: GivenAnswers = { answers, priorities };
    let standing = now;
    let count = 0;
    for (;;) {
      const next = nextQuestion({ model, ...standing, order: 'adaptive' }, standing.proof.couldStillChange);
      if (standing.proof.decided || next === undefined) return count;
      const { id, options } = model.questions[next]!;
      const option = options[Math.floor(draw() * options.length)]!;
      given = { ...given, answers: { ...given.answers, [id]: [option.id] } };
      standing = standingNow(model, given, passed);
      count++;
    }
  });
  return counts.sort((a, b) => a - b)[(interviews - 1) / 2]!;
}

/** Numbers in [0, 1), the same each time (mulberry32). */
function lots(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
