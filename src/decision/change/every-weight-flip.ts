import type { Decision } from '../decide.ts';
import { tieTolerance } from '../tolerances.ts';
import { firstsOf } from '../weighing/rank-answers.ts';
import { weightedScores } from '../weighing/weighted-scores.ts';
import { type WeightedValues, weightedValues } from '../weighing/weighted-values.ts';
import { cheapestFlip } from './cheapest-flip.ts';

/** A change of weights at which a rival draws level with the first; any step beyond it puts the rival ahead. */
export interface WeightFlip {
  readonly rival: number;
  /** The one criterion whose weight changes, all others staying in proportion; null: all weights at once. */
  readonly criterion: number | null;
  /** By criterion of the model, adding up to 1. */
  readonly weights: Float64Array;
  /** Sum of the absolute changes, from 0 to 2. */
  readonly distance: number;
  /** What the criterion's importance would have to be multiplied by; null for all weights at once. */
  readonly factor: number | null;
}

/**
 * For each rival: the smallest change of all weights at once that brings it level with the first (L1, exact), then for
 * each weighted criterion the change of its weight alone from which on the rival is first of all. The least change of
 * importance comes first. Nothing for a rival that no weighting helps, nor for those that share the first rank.
 *
 * `mostTimes`: changes of one weight to more than so many times its importance are left out.
 *
 * A weight w that moves to t with the others in proportion is an importance multiplied by t (1 - w) / (w (1 - t)).
 */
export function everyWeightFlip(
  { model, preferences, ranking }: Pick<Decision, 'model' | 'preferences' | 'ranking'>,
  mostTimes = Number.POSITIVE_INFINITY,
): WeightFlip[] {
  const firsts = firstsOf(ranking);
  if (firsts.length !== 1) return [];
  const table = weightedValues(
    model,
    preferences,
    ranking.map((r) => r.alternative),
  );
  const spread = (weights: readonly number[]) => {
    const all = new Float64Array(model.criteria.length);
    table.criteria.forEach((c, j) => {
      all[c] = weights[j]!;
    });
    return all;
  };
  const without = scoresWithout(table);
  return ranking.slice(1).flatMap(({ alternative: rival }, i): WeightFlip[] => {
    const b = i + 1;
    const least = cheapestFlip(table.values[0]!, table.values[b]!, table.weights);
    if (least === null) return [];
    const together: WeightFlip = {
      rival,
      criterion: null,
      weights: spread(least.weights),
      distance: least.distance,
      factor: null,
    };
    const single = table.criteria.flatMap((criterion, k): WeightFlip[] => {
      const weight = table.weights[k]!;
      const flip = flipOfOne(table, without(k), b, k);
      if (flip === undefined) return [];
      const factor = (flip * (1 - weight)) / (weight * (1 - flip));
      if (factor > mostTimes) return [];
      const others = (1 - flip) / (1 - weight);
      return [
        {
          rival,
          criterion,
          weights: spread(table.weights.map((w, j) => (j === k ? flip : w * others))),
          distance: 2 * Math.abs(flip - weight),
          factor,
        },
      ];
    });
    return [together, ...single.sort(byChange)];
  });
}

/** Twice as much and half as much are equally far from what the user said. */
export const changeOf = ({ factor }: WeightFlip): number => Math.abs(Math.log(factor!));

/** Equal changes stay in the order of the model. */
const byChange = (a: WeightFlip, b: WeightFlip) => changeOf(a) - changeOf(b);

/** The scores if criterion k had no weight and the others stood in their proportion: the same for every rival, worked out once. */
function scoresWithout({ values, weights }: WeightedValues): (k: number) => readonly number[] {
  const known: (readonly number[])[] = [];
  return (k) => {
    const rest = 1 - weights[k]!;
    known[k] ??= weightedScores(
      values,
      weights.map((w, j) => (j === k ? 0 : w / rest)),
    );
    return known[k]!;
  };
}

/**
 * The weight of criterion k nearest to the present one from which on alternative b is strictly ahead of all the others.
 * Every lead is a straight line in the weight t, R at t = 0 and d at t = 1, so b is ahead of all in one interval.
 */
function flipOfOne(
  { values, weights }: WeightedValues,
  others: readonly number[],
  b: number,
  k: number,
): number | undefined {
  const weight = weights[k]!;
  let low = 0;
  let high = 1;
  for (let a = 0; a < values.length; a++) {
    if (a === b) continue;
    const r = others[b]! - others[a]!;
    const d = values[b]![k]! - values[a]![k]!;
    if (r <= tieTolerance && d <= tieTolerance) return undefined;
    if (r < -tieTolerance) low = Math.max(low, r / (r - d));
    else if (d < -tieTolerance) high = Math.min(high, r / (r - d));
  }
  if (high - low <= tieTolerance) return undefined;
  return weight <= low ? low : high;
}
