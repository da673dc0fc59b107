import { checkValues, checkWeights, checkWhole } from '../firmness/check-values.ts';
import { winnerInterval } from './winner-interval.ts';

/**
 * The interval of one criterion's weight in which the winner keeps winning, all other weights staying in proportion
 * (equal where the criterion had all the weight).
 *
 * @param values alternatives x criteria, each in [0, 1], larger is better.
 * @param weights one for each criterion, at least 0, adding up to 1 (to 1e-9).
 * @param criterion the index of the criterion whose weight moves.
 * @returns low <= the present weight <= high, in [0, 1]. Each end is 0, 1, or a weight at which the winner ties with a
 *   rival. Joint winners (scores equal to 1e-9) must all keep winning, so that an end is the present weight itself
 *   where moving it would part them.
 * @throws RangeError naming the place.
 *
 * With d_j = v_Aj - v_Bj and R = sum over j != k of w_j d_j / (1 - w_k), the lead over B at weight t is
 * (1 - t) R + t d_k, so B draws level at t = R / (R - d_k); the nearest on both sides over all rivals are the ends.
 * Source: one-way weight sensitivity as in Mareschal (1988).
 */
export function weightInterval(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): { low: number; high: number } {
  checkValues(values);
  const criteria = values[0]?.length ?? 0;
  checkWeights(weights, criteria);
  checkWhole(criterion, 'criterion', 0, criteria - 1);
  return winnerInterval(values, weights, criterion);
}
