import { winningIndex } from '../winning-index.ts';
import type { Acceptability } from './rank-acceptability.ts';

/** The engine's unchecked `rankAcceptability` for two alternatives, where everything is exact. */
export function acceptabilityOfTwo(
  valuesA: readonly number[],
  valuesB: readonly number[],
  counts: readonly number[],
): Acceptability {
  const indexA = winningIndex(valuesA, valuesB, counts);
  const indexB = winningIndex(valuesB, valuesA, counts);
  return {
    acceptability: [
      [indexA, indexB],
      [indexB, indexA],
    ],
    standardError: [
      [0, 0],
      [0, 0],
    ],
    centralWeights: [
      centralWeights(valuesA, valuesB, counts, indexA),
      centralWeights(valuesB, valuesA, counts, indexB),
    ],
  };
}

/** E[w_k | A first] = (alpha_k / sum alpha) P(A first with one count more for k) / P(A first): Bayes on a Dirichlet. */
function centralWeights(
  values: readonly number[],
  rival: readonly number[],
  counts: readonly number[],
  index: number,
): number[] | null {
  if (index === 0) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, k) => {
    const oneMore = counts.map((other, j) => (j === k ? other + 1 : other));
    return ((count / total) * winningIndex(values, rival, oneMore)) / index;
  });
}
