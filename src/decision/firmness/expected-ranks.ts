import { checkCounts, checkValues } from './check-values.ts';
import { expectedRanksFrom } from './expected-ranks-from.ts';
import { winningIndices } from './winning-indices.ts';

/**
 * The expected rank of each alternative when the weights are not known exactly. Exact, no sampling:
 * E[rank of A] = 1 + sum over B of (1 - P(A before B)), by linearity of the expectation.
 *
 * @param values alternatives x criteria, each in [0, 1], larger is better.
 * @param alpha whole Dirichlet counts as for `pairwiseWinningIndex`; default all 1.
 * @returns one expected rank for each alternative, from 1 (always first) to their number (always last).
 * @throws RangeError naming the place.
 * Source: the indices of `pairwiseWinningIndex`; equals the mean of the rank acceptabilities of Lahdelma and Salminen
 * (2001).
 */
export function expectedRanks(values: readonly (readonly number[])[], alpha?: readonly number[]): number[] {
  checkValues(values);
  if (alpha !== undefined) checkCounts(alpha, values[0]?.length ?? 0);
  return expectedRanksFrom(winningIndices(values, alpha));
}
