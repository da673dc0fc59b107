import { checkCounts, checkRow } from './check-values.ts';
import { winningIndex } from './winning-index.ts';

/**
 * The pairwise winning index: the probability that A's score is above B's when the weights are not known exactly.
 * Exact, no sampling: with u = B - A it is the share of the weights with u.w <= 0.
 *
 * @param valuesA, valuesB one value in [0, 1] for each criterion, larger is better.
 * @param alpha whole Dirichlet counts, one for each criterion: the larger, the surer the weights alpha_j / sum alpha.
 *   Default: all 1 (every weighting equally likely). 0 means that the weight is certainly 0; one must be above 0.
 * @returns P(A before B) in [0, 1]; P(A, B) + P(B, A) = 1; 1/2 by convention where A and B are alike on every
 *   criterion that counts.
 * @throws RangeError naming the place.
 * Source: index of Leskinen et al. (2006); volume of Varsi (1973), Pacific J. Math. 46(1), and Ali (1973), Pacific J.
 * Math. 48(2); a Dirichlet with whole counts is the uniform simplex with each u_j repeated alpha_j times.
 */
export function pairwiseWinningIndex(
  valuesA: readonly number[],
  valuesB: readonly number[],
  alpha?: readonly number[],
): number {
  checkRow(valuesA, 'valuesA');
  checkRow(valuesB, 'valuesB', valuesA.length, 'valuesA');
  if (alpha !== undefined) checkCounts(alpha, valuesA.length);
  return winningIndex(valuesA, valuesB, alpha);
}
