import { roundingTolerance, tieTolerance } from '../tolerances.ts';
import { weightedScores } from '../weighing/weighted-scores.ts';

/** The engine's unchecked `weightInterval`; the formula stands there. */
export function winnerInterval(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): { low: number; high: number } {
  const scores = weightedScores(values, weights);
  const best = Math.max(...scores);
  const weight = weights[criterion] as number;
  const others = scoresWithout(values, weights, criterion);
  let low = 0;
  let high = 1;
  for (let a = 0; a < values.length; a++) {
    if ((scores[a] as number) < best - tieTolerance) continue;
    for (let b = 0; b < values.length; b++) {
      // The lead of a over b is a straight line in the weight t: R at t = 0, d at t = 1, so it is 0 at R / (R - d).
      const r = (others[a] as number) - (others[b] as number);
      const d = (values[a]?.[criterion] as number) - (values[b]?.[criterion] as number);
      if (r < -roundingTolerance && d > r) low = Math.max(low, r / (r - d));
      if (d < -roundingTolerance && r > d) high = Math.min(high, r / (r - d));
    }
  }
  // Among joint winners rounding may put a flip on the wrong side of the present weight.
  return { low: Math.min(low, weight), high: Math.max(high, weight) };
}

/** The scores if the criterion had no weight: the others in their proportion, equally where they have none. */
function scoresWithout(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): number[] {
  const rest = weights.reduce((sum, weight, c) => (c === criterion ? sum : sum + weight), 0);
  const equal = 1 / Math.max(1, weights.length - 1);
  const others = weights.map((weight, c) => (c === criterion ? 0 : rest > 0 ? weight / rest : equal));
  return weightedScores(values, others);
}
