import type { Condition } from '../knowledge/knowledge.ts';
import type { Answers } from './model.ts';

/** For every question that the condition names, one of the options that it names was chosen. */
export const meets = (answers: Answers, condition: Condition): boolean =>
  Object.entries(condition).every(
    ([question, options]) => Object.hasOwn(answers, question) && answers[question]!.some((o) => options.includes(o)),
  );

/** One of the conditions is met. */
export const meetsSome = (answers: Answers, conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => meets(answers, condition));
