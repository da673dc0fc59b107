import { roundingTolerance } from '../tolerances.ts';

/**
 * Whether A is ahead of B whatever the unknown values turn out to be: sum of w_c (low of A - high of B) > 0.
 * `lowsA` and `highsB` hold the worst of A and the best of B for each criterion. Unchecked.
 * Source: necessary preference of Greco, Mousseau and Slowinski (2008), in closed form for intervals.
 */
export function certainlyAhead(
  lowsA: ArrayLike<number>,
  highsB: ArrayLike<number>,
  weights: ArrayLike<number>,
): boolean {
  let lead = 0;
  for (let c = 0; c < weights.length; c++) {
    lead += (weights[c] as number) * ((lowsA[c] as number) - (highsB[c] as number));
  }
  // A lead of rounding errors is a tie, and a tie is not ahead.
  return lead > roundingTolerance;
}
