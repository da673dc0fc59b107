import type { GivenAnswers, Model } from '../../decision/model.ts';
import { tabulate } from '../../decision/weighing/answer-table.ts';
import { nextQuestion } from './next-question.ts';
import { type StandingNow, standingNowAt } from './standing-now.ts';

/** How many more answers it takes, with answers by lot, until nothing could change the result: once for each interview. Stops after each answer. */
export function* simulateInterviews(
  interviews: number,
  model: Model,
  { passed, ...given }: GivenAnswers & { readonly passed: readonly string[] },
  now: StandingNow,
): Generator<undefined, number[]> {
  const draw = lots();
  const counts: number[] = [];
  for (let i = 0; i < interviews; i++) {
    const answers = tabulate(model, given);
    let standing = now;
    let count = 0;
    for (;;) {
      const next = nextQuestion({ model, ...standing, order: 'adaptive' }, standing.proof.couldStillChange);
      if (standing.proof.decided || next === undefined) break;
      answers.counts[next] = 1;
      answers.options[next * answers.width] = Math.floor(draw() * model.questions[next]!.options.length);
      standing = standingNowAt(model, answers, passed);
      count++;
      yield;
    }
    counts.push(count);
  }
  return counts;
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
