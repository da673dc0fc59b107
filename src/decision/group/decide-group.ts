import { decide } from '../decide.ts';
import { explain } from '../explain.ts';
import { aheadOfAll } from '../firmness/ahead-of-all.ts';
import { expectedRanksFrom } from '../firmness/expected-ranks-from.ts';
import { leastShare } from '../firmness/open-answers/least-share.ts';
import { type Certainty, priorCounts } from '../firmness/prior.ts';
import { usual } from '../firmness/usual.ts';
import { winningColumn } from '../firmness/winning-column.ts';
import { winningIndices } from '../firmness/winning-indices.ts';
import { winningRow } from '../firmness/winning-row.ts';
import type { FromAnswer, Model, Preferences, Screened } from '../model.ts';
import { roundingTolerance } from '../tolerances.ts';
import { eligibleValues } from '../weighing/eligible-values.ts';
import { firstsOf, rankingOf } from '../weighing/rank-answers.ts';
import { verdict } from '../weighing/verdict.ts';
import type { Weighing } from '../weighing/weighing.ts';
import { endsElsewhere } from './ends-elsewhere.ts';
import type { GroupDecision, Member, Person } from './group-decision.ts';
import { meanOf } from './mean-of.ts';
import { weighGroup } from './weigh-group.ts';
import { weightSpreads } from './weight-spreads.ts';

/**
 * What several people decide together, and what divides them. P goes by the mean of their points (alpha_c = 4 m mean I_c), O is
 * the least over the people of their own: who has said least leaves most open. One person comes to what `decide` says of
 * them; who stands where in the list changes nothing but the order of what is told.
 */
export function decideGroup(
  model: Model,
  members: readonly Member[],
  {
    certainty = usual.certainty,
    veto = false,
  }: { readonly certainty?: Certainty | undefined; readonly veto?: boolean } = {},
): GroupDecision {
  const people = members.map((member) => personOf(model, member, certainty));
  const now = weighGroup(model, people, veto);
  const ranking = rankingOf(model, now);
  const counts = priorCounts(now.importance, certainty);
  const values = eligibleValues(model, now);
  const weighed = Array.from(now.weighted.subarray(0, now.weightedCount), (c) => counts[c]!);
  const row = winningRow(values, weighed);
  const indices = winningIndices(values, weighed, row);
  const preferences = preferencesOf(people, now);
  const screened = screenedOf(model, people, now);
  const certain = aheadOfAll(model, now) && !mayBeOut(people, now.order[0]!, veto);
  const weights = Math.min(1, ...row.slice(1));
  const openAnswers = Math.min(...people.map((p) => p.openAnswers));
  const said = new Set(people.flatMap((p) => p.decision.preferences.from.flat().map((from) => from.question)));
  const judged = verdict({
    eligible: now.eligibleCount,
    firsts: now.firsts,
    weights: () => weights,
    openAnswers: () => openAnswers,
    answered: said.size,
    decided: () => people.every((p) => p.decision.decided),
    certainlyAhead: () => certain,
    saidAhead: () => saidAhead(people, now),
  });
  const alone = now.firsts === 1;
  const firsts = firstsOf(ranking);
  return {
    model,
    certainty,
    people,
    veto,
    preferences,
    screened,
    ranking,
    firstAhead: row,
    firstBehind: winningColumn(values, row, weighed),
    indices,
    expectedRanks: expectedRanksFrom(indices),
    verdict: judged.verdict,
    grounds: alone ? { weights, openAnswers, keptFrom: judged.keptFrom } : null,
    mostOpen: alone ? people.findIndex((p) => p.openAnswers === openAnswers) : null,
    certain,
    margin: ranking.length < 2 ? null : 100 * (ranking[0]!.score - ranking[1]!.score),
    reasons: explain(model, preferences, screened, ranking),
    divided: {
      criteria: weightSpreads(people),
      elsewhere: endsElsewhere(people, firsts),
      pivotal: pivotal(model, people, veto, firsts),
    },
  };
}

function personOf(model: Model, { name, given }: Member, certainty: Certainty): Person {
  const decision = decide(model, given, certainty);
  const { weighing, standing } = decision;
  const eligible = [...weighing.order.subarray(0, weighing.eligibleCount)];
  // nothing more can be said: also where that leaves a tie, or nobody
  const nothingOpen = eligible.length === 0 || (weighing.firsts > 1 && decision.decided);
  return {
    name,
    decision,
    weighs: weighing.total > 0,
    openAnswers: nothingOpen ? 1 : leastShare(decision.model, standing, eligible),
  };
}

/** Of an answer that several gave, the mean of what it gives; every requirement once. */
function preferencesOf(people: readonly Person[], { importance, weights }: Weighing): Preferences {
  const all = people.map((p) => p.decision.preferences);
  const keyOf = ({ question, option, assumed }: FromAnswer) => `${question}=${option} ${assumed}`;
  const heard = people.filter((p) => p.weighs).length;
  return {
    importance,
    weights,
    from: Array.from(weights, (_, c) => {
      const merged = new Map<string, { from: FromAnswer; points: number[] }>();
      for (const one of all.flatMap((p) => p.from[c]!)) {
        const known = merged.get(keyOf(one)) ?? { from: one, points: [] };
        known.points.push(one.points);
        merged.set(keyOf(one), known);
      }
      return [...merged.values()].map(({ from, points }) => ({
        ...from,
        points: (meanOf(points) * points.length) / heard,
      }));
    }),
    requirements: once(
      all.flatMap((p) => p.requirements),
      ({ criterion, level, from }) => `${criterion} ${level} ${keyOf(from)}`,
    ),
  };
}

function screenedOf(model: Model, people: readonly Person[], { order, eligibleCount }: Weighing): Screened {
  const eligible = [...order.subarray(0, eligibleCount)].sort((a, b) => a - b);
  const exclusions = people.flatMap((p) => p.decision.screened.excluded);
  return {
    eligible,
    excluded: once(
      model.alternatives.flatMap((_, a) =>
        eligible.includes(a) ? [] : exclusions.filter((one) => one.alternative === a),
      ),
      ({ alternative, criterion, needed, from }) =>
        `${alternative} ${criterion} ${needed} ${from.question}=${from.option}`,
    ),
    unconfirmed: model.alternatives.map((_, a) => [
      ...new Set(people.flatMap((p) => p.decision.screened.unconfirmed[a]!)),
    ]),
  };
}

/** Whether what is not known could put an alternative out, as all agree or with a veto. */
function mayBeOut(people: readonly Person[], alternative: number, veto: boolean): boolean {
  const may = ({ decision: { screened } }: Person) =>
    screened.unconfirmed[alternative]!.length > 0 || !screened.eligible.includes(alternative);
  return veto ? people.some(may) : people.every(may);
}

/** Whether what they said would put the first ahead without what is assumed of them. */
function saidAhead(people: readonly Person[], { order, eligibleCount }: Weighing): boolean {
  const heard = people.filter((p) => p.weighs);
  const said = (alternative: number) =>
    meanOf(heard.map(({ decision: { standing, weighing } }) => standing.said[alternative]! / weighing.total));
  const [first, ...rivals] = order.subarray(0, eligibleCount);
  return rivals.every((rival) => said(first!) - said(rival) > roundingTolerance);
}

/** Without whom the others would put somebody else first. */
function pivotal(model: Model, people: readonly Person[], veto: boolean, firsts: readonly number[]) {
  if (people.length < 3) return [];
  return people.flatMap((_, person) => {
    const { order, firsts: count } = weighGroup(
      model,
      people.filter((_, other) => other !== person),
      veto,
    );
    const without = [...order.subarray(0, count)];
    return without.join() === firsts.join() ? [] : [{ person, firsts: without }];
  });
}

/** The first of those with the same key. */
function once<T>(list: readonly T[], key: (one: T) => string): T[] {
  const known = new Map<string, T>();
  for (const one of list) if (!known.has(key(one))) known.set(key(one), one);
  return [...known.values()];
}
