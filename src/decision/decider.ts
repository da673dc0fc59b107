import type { Decision } from './decide.ts';
import { explain } from './explain.ts';
import { aheadOfAll } from './firmness/ahead-of-all.ts';
import { exactFirstShares } from './firmness/exact-first-shares.ts';
import { expectedRanksFrom } from './firmness/expected-ranks-from.ts';
import { leastShare } from './firmness/open-answers/least-share.ts';
import { type Certainty, priorCounts } from './firmness/prior.ts';
import { winningColumn } from './firmness/winning-column.ts';
import { winningIndices } from './firmness/winning-indices.ts';
import { winningRow } from './firmness/winning-row.ts';
import { memory } from './memory.ts';
import type { GivenAnswers, Model } from './model.ts';
import { alwaysLeads } from './proof/always-leads.ts';
import { prove } from './proof/prove.ts';
import { type Standing, standingAt } from './proof/standing.ts';
import { leadTolerance } from './tolerances.ts';
import { type AnswerTable, givenOf } from './weighing/answer-table.ts';
import { eligibleValues } from './weighing/eligible-values.ts';
import { preferencesOf, rankingOf, screenedOf } from './weighing/rank-answers.ts';
import { verdict } from './weighing/verdict.ts';
import { weigherOf } from './weighing/weigher.ts';
import { emptyWeighing, type Weighing } from './weighing/weighing.ts';

/**
 * Decides by many answers in a row: the decision that comes back is the same object every time, so it is valid until the next
 * answers. Nothing of it is worked out before it is asked for.
 */
export function decider(model: Model, certainty: Certainty): (answers: AnswerTable, given?: GivenAnswers) => Decision {
  const weigh = weigherOf(model);
  const now = emptyWeighing(model);
  const { lazily, renew } = memory();
  let answers: AnswerTable;
  let named: GivenAnswers | undefined;

  const given = lazily(() => named ?? givenOf(model, answers));
  const eligible = lazily(() => [...now.order.subarray(0, now.eligibleCount)]);
  const preferences = lazily(() => preferencesOf(model, now));
  const screened = lazily(() => screenedOf(model, now));
  const ranking = lazily(() => rankingOf(model, now));
  const counts = lazily(() => priorCounts(now.importance, certainty));
  const table = lazily(() => eligibleValues(model, now));
  const weighedCounts = lazily(() => Array.from(now.weighted.subarray(0, now.weightedCount), (c) => counts()[c]!));
  const row = lazily(() => winningRow(table(), weighedCounts()));
  const column = lazily(() => winningColumn(table(), row(), weighedCounts()));
  const indices = lazily(() => winningIndices(table(), weighedCounts(), row()));
  const expectedRanks = lazily(() => expectedRanksFrom(indices()));
  const firstShares = lazily(() => exactFirstShares(table(), weighedCounts()));
  const standing = lazily(() => standingAt(model, answers));
  const proof = lazily(() => prove(model, standing(), screened()));
  const decided = lazily(() =>
    now.firsts === 1
      ? alwaysLeads(model, standing(), now.order[0]!, eligible())
      : proof().couldStillChange.length === 0,
  );
  const certain = lazily(() => isCertain(model, now));
  const weights = lazily(() => Math.min(1, ...row().slice(1)));
  const openAnswers = lazily(() => leastShare(model, standing(), eligible()));
  const judged = lazily(() =>
    verdict({
      eligible: now.eligibleCount,
      firsts: now.firsts,
      weights,
      openAnswers,
      answered: countAnswered(now),
      decided,
      certainlyAhead: certain,
      saidAhead: () => saidAhead(standing(), eligible()),
    }),
  );
  const reasons = lazily(() => explain(model, preferences(), screened(), ranking()));

  const decision: Decision = {
    model,
    certainty,
    weighing: now,
    get given() {
      return given();
    },
    get standing() {
      return standing();
    },
    get preferences() {
      return preferences();
    },
    get screened() {
      return screened();
    },
    get ranking() {
      return ranking();
    },
    get counts() {
      return counts();
    },
    get firstAhead() {
      return row();
    },
    get firstBehind() {
      return column();
    },
    get indices() {
      return indices();
    },
    get expectedRanks() {
      return expectedRanks();
    },
    get firstShares() {
      return firstShares();
    },
    get verdict() {
      return judged().verdict;
    },
    get grounds() {
      if (now.firsts !== 1) return null;
      return { weights: weights(), openAnswers: openAnswers(), keptFrom: judged().keptFrom };
    },
    get certain() {
      return certain();
    },
    get decided() {
      return decided();
    },
    get couldStillChange() {
      return decided() ? [] : proof().couldStillChange;
    },
    get contenders() {
      return proof().contenders;
    },
    get margin() {
      const { scores, order, eligibleCount } = now;
      return eligibleCount < 2 ? null : 100 * (scores[order[0]!]! - scores[order[1]!]!);
    },
    get reasons() {
      return reasons();
    },
  };
  return (table, alreadyNamed) => {
    answers = table;
    named = alreadyNamed;
    weigh(answers, now);
    renew();
    return decision;
  };
}

/** Whether what was said would put the first ahead without what is assumed: a word for firm must not rest on assumptions. */
const saidAhead = ({ said }: Standing, [first, ...rivals]: readonly number[]): boolean =>
  rivals.every((rival) => said[first!]! - said[rival]! > leadTolerance);

/** Questions that give points, the profile with what it assumes. */
function countAnswered({ pieces, pieceCount }: Weighing): number {
  let count = 0;
  // pieces stand in the order of the questions
  for (let i = 0; i < pieceCount; i++) if (i === 0 || pieces[i]!.question !== pieces[i - 1]!.question) count++;
  return count;
}

/** At its worst the first may miss a requirement that is not confirmed, so it is certain of nothing. */
function isCertain(model: Model, now: Weighing): boolean {
  if (now.eligibleCount === 0) return false;
  const { levels } = model.alternatives[now.order[0]!]!;
  return !now.requirements.some(({ criterion }) => levels[criterion]! < 0) && aheadOfAll(model, now);
}
