import { type AnswerFlip, answerFlips } from '../change/answer-flips.ts';
import { type WeightFlip, weightFlips } from '../change/weight-flips.ts';
import type { Decision } from '../decide.ts';
import { weightedValues } from '../weighing/weighted-values.ts';
import { exactAcceptability } from './exact-acceptability.ts';
import { type Acceptability, rankAcceptability } from './sampling/rank-acceptability.ts';

/** How firm a decision is and what would change it: the part that costs something, so it is asked for. */
export interface Firmness {
  /** In the order of the ranking; exact for one or two, sampled from three upwards. */
  readonly acceptability: Pick<Acceptability, 'acceptability' | 'standardError'>;
  readonly weightFlips: readonly WeightFlip[];
  readonly answerFlips: readonly AnswerFlip[];
}

/** More than the 9,604 that keep the 95 % error of a share under 0.01 (Tervonen and Lahdelma 2007). */
const samples = 10_000;

/** Not for `batch` or the second opinion: there the exact indices serve. */
export function firmness(decision: Decision, seed: number): Firmness {
  return {
    acceptability: acceptabilityOf(decision, seed),
    weightFlips: weightFlips(decision),
    answerFlips: answerFlips(decision),
  };
}

function acceptabilityOf(
  { model, preferences, ranking, counts, indices }: Decision,
  seed: number,
): Firmness['acceptability'] {
  const exact = exactAcceptability(indices);
  if (exact !== undefined) return { acceptability: exact, standardError: exact.map((row) => row.map(() => 0)) };
  const { criteria, values } = weightedValues(
    model,
    preferences,
    ranking.map((r) => r.alternative),
  );
  if (criteria.length > 0) return rankAcceptability(values, { samples, seed, alpha: criteria.map((c) => counts[c]!) });
  // nothing has weight: one tie over all ranks
  return {
    acceptability: values.map(() => values.map(() => 1 / values.length)),
    standardError: values.map(() => values.map(() => 0)),
  };
}
