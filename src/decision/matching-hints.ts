import type { Hint } from '../knowledge/knowledge.ts';
import type { Answers } from './model.ts';

/** Hints whose condition the answers meet: for every question that it names, one of the options that it names was chosen. */
export function matchingHints(hints: readonly Hint[], answers: Answers): Hint[] {
  return hints.filter(({ when }) =>
    Object.entries(when).every(
      ([question, options]) => Object.hasOwn(answers, question) && answers[question]!.some((o) => options.includes(o)),
    ),
  );
}
