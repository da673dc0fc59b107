import type { Hint } from '../knowledge/knowledge.ts';
import { meets } from './meets.ts';
import type { Answers } from './model.ts';

/**
 * Hints whose conditions are met: that on the answers, and where frameworks are named one of them is first. `leader`: who is
 * first, alone.
 */
export const matchingHints = (hints: readonly Hint[], answers: Answers, leader: string | null): Hint[] =>
  hints.filter(
    ({ when, first }) => (first === undefined || (leader !== null && first.includes(leader))) && meets(answers, when),
  );
