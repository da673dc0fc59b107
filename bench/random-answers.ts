import type { GivenAnswers } from '../src/decision/model.ts';

interface Asked {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}

/** Answers by a fixed sequence (a linear congruential one serves), so that runs compare; half of the questions answered. */
export function randomAnswers(questions: readonly Asked[], count: number): GivenAnswers[] {
  let state = 7;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: count }, () => ({
    answers: Object.fromEntries(
      questions.flatMap(({ id, options }) => (below(2) === 0 ? [] : [[id, [options[below(options.length)]!.id]]])),
    ),
    priorities: [],
  }));
}
