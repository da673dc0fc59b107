import { checkRow, checkWeights } from '../firmness/check-values.ts';
import { tieTolerance } from '../tolerances.ts';
import { weightedScores } from '../weighing/weighted-scores.ts';
import { cheapestFlip, type Flip } from './cheapest-flip.ts';

/**
 * The smallest change of all weights at once (in L1) that brings B level with A, so that any further step in the same
 * direction puts B first.
 *
 * @param valuesA, valuesB one value in [0, 1] for each criterion, larger is better.
 * @param weights one for each criterion, at least 0, adding up to 1 (to 1e-9). A leads or ties under them.
 * @returns the changed weights (adding up to 1) and their distance, the sum of the absolute changes, from 0 (a tie
 *   already, to 1e-9) to 2; null where no weighting puts B ahead, which is where A is nowhere worse.
 * @throws RangeError naming the place, or saying that B already leads.
 *
 * Weight moves from the largest d_j = v_Aj - v_Bj to the least until the lead is 0: a linear program whose greedy
 * solution is exact, since a unit moved costs 2 and gains d_j - min d, with w_j as the capacity.
 */
export function smallestFlip(
  valuesA: readonly number[],
  valuesB: readonly number[],
  weights: readonly number[],
): Flip | null {
  checkRow(valuesA, 'valuesA');
  checkRow(valuesB, 'valuesB', valuesA.length, 'valuesA');
  checkWeights(weights, valuesA.length);
  const [scoreA = 0, scoreB = 0] = weightedScores([valuesA, valuesB], weights);
  if (scoreB - scoreA > tieTolerance) {
    throw new RangeError(`B already leads: its score is ${scoreB} and A's is ${scoreA}; swap valuesA and valuesB`);
  }
  return cheapestFlip(valuesA, valuesB, weights);
}
