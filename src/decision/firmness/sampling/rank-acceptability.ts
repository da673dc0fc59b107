import { workOf } from '../../work-of.ts';
import { checkCounts, checkOptions, checkValues, checkWhole } from '../check-values.ts';
import { acceptabilityOfTwo } from './acceptability-of-two.ts';
import { acceptabilitySampled } from './acceptability-sampled.ts';

/** How often each alternative has each rank when the weights are not known exactly. */
export interface Acceptability {
  /** acceptability[alternative][rank - 1]: a share; rows and columns add up to 1. */
  readonly acceptability: number[][];
  /** The standard error of each share, sqrt(b (1 - b) / samples); all 0 for two alternatives, which are exact. */
  readonly standardError: number[][];
  /** The mean weights under which an alternative is first; null where it never is. */
  readonly centralWeights: (number[] | null)[];
}

/**
 * Rank acceptabilities and central weights: exact for one or two alternatives, from three upwards the shares of seeded
 * random weightings. Same values, samples, seed and alpha: the same result to the last bit.
 *
 * @param values alternatives x criteria, each in [0, 1], larger is better.
 * @param options samples: how many weightings, at least 1 (9,604 keep the 95% error under 0.01: Tervonen and Lahdelma
 *   2007). seed: a whole number from 0. alpha: whole Dirichlet counts as for `pairwiseWinningIndex`, default all 1.
 * @returns see `Acceptability`. A tie is split evenly over the ranks that it occupies.
 * @throws RangeError, or a TypeError for what are no options, naming the place.
 * Source: SMAA of Lahdelma, Hokkanen and Salminen (1998), SMAA-2 of Lahdelma and Salminen (2001). Weights are
 * w_j = E_j / sum E with E = -ln U; uniform numbers divided by their sum would not be uniform on the simplex.
 */
export function rankAcceptability(
  values: readonly (readonly number[])[],
  options: { readonly samples: number; readonly seed: number; readonly alpha?: readonly number[] | undefined },
): Acceptability {
  checkValues(values);
  checkOptions(options, ['samples', 'seed', 'alpha']);
  checkWhole(options.samples, 'samples', 1, Number.MAX_SAFE_INTEGER);
  checkWhole(options.seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
  const first = values[0] ?? [];
  const counts = options.alpha ?? first.map(() => 1);
  checkCounts(counts, first.length);

  const second = values[1];
  if (values.length === 2 && second !== undefined) return acceptabilityOfTwo(first, second, counts);
  if (values.length === 1) return acceptabilityOfOne(counts);

  return workOf(() => acceptabilitySampled(values, counts, options.samples, options.seed)).result();
}

function acceptabilityOfOne(counts: readonly number[]): Acceptability {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { acceptability: [[1]], standardError: [[0]], centralWeights: [counts.map((count) => count / total)] };
}
