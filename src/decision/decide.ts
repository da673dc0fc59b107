import { elicitPreferences } from './elicit-preferences.ts';
import { explain, type Reason } from './explain.ts';
import type { GivenAnswers, Model, Preferences, Ranked, Screened, Verdict } from './model.ts';
import { type Certainty, priorCounts } from './prior.ts';
import { prove } from './prove.ts';
import { rank } from './rank.ts';
import { score } from './score.ts';
import { screen } from './screen.ts';
import { standingOf } from './standing.ts';
import { verdict } from './verdict.ts';
import { winningIndices } from './winning-indices.ts';

/** Everything that answers decide, in indices of the model. */
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
  readonly decided: boolean;
  /** Questions that could still change who is first. */
  readonly couldStillChange: readonly number[];
  /** Lead of the first over the runner-up in points of 100, null with fewer than two eligible. */
  readonly margin: number | null;
  readonly reasons: readonly Reason[];
}

/**
 * The walk from answers to a decision, one step a line. Pure: the same model and answers give the same decision.
 * Answers must have been checked against the model's questions.
 */
export function decide(model: Model, given: GivenAnswers, certainty: Certainty = 'medium'): Decision {
  const preferences = elicitPreferences(model, given);
  const screened = screen(model, preferences.requirements);
  const ranking = rank(
    screened.eligible.map((alternative) => ({
      alternative,
      ...score(model.alternatives[alternative]!, preferences.weights),
    })),
  );
  const firsts = ranking.filter((r) => r.rank === 1).map((r) => r.alternative);
  const counts = priorCounts([...preferences.importance], certainty);
  const indices = pairwise(model, ranking, counts);
  const proof = prove(model, standingOf(model, given), screened, firsts);
  const [first, second] = ranking;
  return {
    model,
    given,
    certainty,
    preferences,
    screened,
    ranking,
    counts,
    indices,
    verdict: verdict({
      eligible: ranking.length,
      firsts: firsts.length,
      decided: proof.decided,
      certainlyAhead: first !== undefined && aheadOfAll(model, preferences.weights, screened, ranking),
      indices: indices[0]?.slice(1) ?? [],
    }),
    ...proof,
    margin: first === undefined || second === undefined ? null : 100 * (first.score - second.score),
    reasons: explain(model, preferences, screened, ranking),
  };
}

/** Exact winning indices over the criteria that have importance; without any, every pair is even. */
function pairwise(model: Model, ranking: readonly Ranked[], counts: readonly number[]): number[][] {
  const weighted = counts.flatMap((count, c) => (count > 0 ? [c] : []));
  const values = ranking.map(({ alternative }) => weighted.map((c) => model.alternatives[alternative]!.values[c]!));
  return winningIndices(
    values,
    weighted.map((c) => counts[c]!),
  );
}

/** Whether the first leads every rival with its own unknown levels at their worst and the rival's at their best. */
function aheadOfAll(
  model: Model,
  weights: Float64Array,
  screened: Screened,
  [first, ...rivals]: readonly Ranked[],
): boolean {
  if (screened.unconfirmed[first!.alternative]!.length > 0) return false;
  const { lows } = model.alternatives[first!.alternative]!;
  return rivals.every(({ alternative }) => {
    const { highs } = model.alternatives[alternative]!;
    return weights.reduce((sum, w, c) => sum + w * (lows[c]! - highs[c]!), 0) > 0;
  });
}
