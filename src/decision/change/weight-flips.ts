import type { Decision } from '../decide.ts';
import { tieTolerance } from '../tolerances.ts';
import { everyWeightFlip, type WeightFlip } from './every-weight-flip.ts';

/** How many times its weight a criterion may get in advice: beyond that nobody can have meant the answers that were given. */
const mostTimes = 4;

/** Of the weight flips those that somebody may have meant: no weight becomes more than four times as large; it may vanish. */
export const weightFlips = (decision: Decision): WeightFlip[] =>
  everyWeightFlip(decision, mostTimes + tieTolerance).filter(
    (flip) => timesOf(flip, decision.preferences.weights) <= mostTimes + tieTolerance,
  );

/** By how much importance is multiplied where that is most. */
const timesOf = ({ factor, weights }: WeightFlip, stated: Float64Array): number =>
  factor ?? Math.max(...weights.map((w, c) => (w === 0 ? 0 : w / stated[c]!)));
