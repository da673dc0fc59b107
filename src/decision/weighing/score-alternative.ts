import type { AlternativeModel } from '../model.ts';
import type { Weighing } from './weighing.ts';

/** Additive value of one alternative: s = sum w_c v_c (Keeney & Raiffa 1976). Weights sum to 1, or are all 0. */
export function scoreAlternative({ values, lows, highs }: AlternativeModel, alternative: number, into: Weighing): void {
  const { weights, weighted, weightedCount } = into;
  let sum = 0;
  let low = 0;
  let high = 0;
  for (let i = 0; i < weightedCount; i++) {
    const c = weighted[i]!;
    const w = weights[c]!;
    sum += w * values[c]!;
    low += w * lows[c]!;
    high += w * highs[c]!;
  }
  into.scores[alternative] = sum;
  into.lows[alternative] = low;
  into.highs[alternative] = high;
}
