import type { Hint } from '../knowledge/knowledge.ts';
import { meets } from './meets.ts';
import type { Answers } from './model.ts';

/** Hints whose condition the answers meet. */
export const matchingHints = (hints: readonly Hint[], answers: Answers): Hint[] =>
  hints.filter(({ when }) => meets(answers, when));
