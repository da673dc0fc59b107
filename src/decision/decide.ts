import { explain, type Reason } from './explain.ts';
import { certainlyAhead } from './firmness/certainly-ahead.ts';
import { type Certainty, priorCounts } from './firmness/prior.ts';
import { winningIndex } from './firmness/winning-index.ts';
import { winningIndices } from './firmness/winning-indices.ts';
import type { GivenAnswers, Model, Preferences, Ranked, Screened, Verdict } from './model.ts';
import { prove } from './proof/prove.ts';
import { standingOf } from './proof/standing.ts';
import { firstsOf, type RankedAnswers, rankAnswers } from './weighing/rank-answers.ts';
import { verdict } from './weighing/verdict.ts';
import { type WeightedValues, weightedValues } from './weighing/weighted-values.ts';

/** Everything that answers decide, in indices of the model. What would change it is a step of its own: `firmness.ts`. */
export interface Decision {
  readonly model: Model;
  readonly given: GivenAnswers;
  readonly certainty: Certainty;
  readonly preferences: Preferences;
  readonly screened: Screened;
  readonly ranking: readonly Ranked[];
  /** Dirichlet counts of the prior over the weights. */
  readonly counts: readonly number[];
  /** P(a before b), both in the order of `ranking`. */
  readonly indices: readonly (readonly number[])[];
  readonly verdict: Verdict;
  /** The first is ahead of every rival whatever the unknown levels turn out to be. */
  readonly certain: boolean;
  readonly decided: boolean;
  /** Questions that could still change who is first. */
  readonly couldStillChange: readonly number[];
  /** Alternatives that some completion may put first. */
  readonly contenders: readonly number[];
  /** Lead of the first over the runner-up in points of 100, null with fewer than two eligible. */
  readonly margin: number | null;
  readonly reasons: readonly Reason[];
}

/**
 * The walk from answers to a decision, one step a line. Pure: the same model and answers give the same decision.
 * Answers must have been checked against the model's questions.
 */
export function decide(model: Model, given: GivenAnswers, certainty: Certainty = 'medium'): Decision {
  const ranked = rankAnswers(model, given);
  const { preferences, screened, ranking } = ranked;
  const counts = priorCounts([...preferences.importance], certainty);
  const indices = winningIndices(...weighing(model, ranked, counts));
  const proof = prove(model, standingOf(model, given), screened);
  const [first, second] = ranking;
  return {
    model,
    given,
    certainty,
    ...ranked,
    counts,
    indices,
    verdict: judge(model, ranked, indices[0]?.slice(1) ?? [], () => proof.decided),
    certain: aheadOfAll(model, preferences.weights, screened, ranking),
    ...proof,
    margin: second === undefined ? null : 100 * (first!.score - second.score),
    reasons: explain(model, preferences, screened, ranking),
  };
}

/**
 * The verdict of `decide` without the rest of it, for who needs no more: of the exact indices those of the first.
 * `decided` is asked only where the verdict hangs on it.
 */
export function verdictOf(model: Model, ranked: RankedAnswers, certainty: Certainty, decided: () => boolean): Verdict {
  const [[first, ...rivals], counts] = weighing(
    model,
    ranked,
    priorCounts([...ranked.preferences.importance], certainty),
  );
  const indices = rivals.map((rival) => winningIndex(first!, rival, counts));
  return judge(model, ranked, indices, decided);
}

function judge(
  model: Model,
  { preferences: { weights }, screened, ranking }: RankedAnswers,
  indices: readonly number[],
  decided: () => boolean,
): Verdict {
  return verdict({
    eligible: ranking.length,
    firsts: firstsOf(ranking).length,
    indices,
    certainlyAhead: () => aheadOfAll(model, weights, screened, ranking),
    decided,
  });
}

/** What the exact indices weigh: ranking x criteria that have importance, and the counts of these. */
function weighing(
  model: Model,
  { preferences, ranking }: RankedAnswers,
  counts: readonly number[],
): [values: WeightedValues['values'], counts: number[]] {
  const { criteria, values } = weightedValues(
    model,
    preferences,
    ranking.map((r) => r.alternative),
  );
  return [values, criteria.map((c) => counts[c]!)];
}

/** At its worst the first may miss a requirement that is not confirmed, so it is certain of nothing. */
function aheadOfAll(
  model: Model,
  weights: Float64Array,
  screened: Screened,
  [first, ...rivals]: readonly Ranked[],
): boolean {
  if (first === undefined || screened.unconfirmed[first.alternative]!.length > 0) return false;
  const { lows } = model.alternatives[first.alternative]!;
  return rivals.every(({ alternative }) => certainlyAhead(lows, model.alternatives[alternative]!.highs, weights));
}
