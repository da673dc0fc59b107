import type { AlternativeModel } from '../model.ts';

export interface Scored {
  /** w_c v_c for each criterion. */
  readonly contributions: Float64Array;
  /** sum of the contributions, in [0, 1]. */
  readonly score: number;
  /** The score with every unknown level at its worst and at its best. */
  readonly low: number;
  readonly high: number;
}

/** Additive value of one alternative: s = sum w_c v_c (Keeney & Raiffa 1976). Weights sum to 1, or are all 0. */
export function score({ values, lows, highs }: AlternativeModel, weights: Float64Array): Scored {
  const contributions = new Float64Array(weights.length);
  let sum = 0;
  let low = 0;
  let high = 0;
  for (let c = 0; c < weights.length; c++) {
    const w = weights[c]!;
    if (w === 0) continue;
    contributions[c] = w * values[c]!;
    sum += contributions[c]!;
    low += w * lows[c]!;
    high += w * highs[c]!;
  }
  return { contributions, score: sum, low, high };
}
