import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/decision/decide.ts';
import { pairwiseWinningIndex } from '../../../src/decision/firmness/pairwise-winning-index.ts';
import { countsPerPoint } from '../../../src/decision/firmness/prior.ts';
import { decideGroup } from '../../../src/decision/group/decide-group.ts';
import type { GroupDecision, Member } from '../../../src/decision/group/group-decision.ts';
import type { GivenAnswers, Model } from '../../../src/decision/model.ts';
import { firstsOf } from '../../../src/decision/weighing/rank-answers.ts';
import { drawAnswers, randomBase } from '../random-model.ts';

/** A model with the answers of one to five people, some of whom say nothing. */
const groups = fc
  .tuple(randomBase(), fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 0, maxLength: 4 }), fc.boolean())
  .map(([{ knowledge, model, given }, seeds, veto]) => ({
    model,
    veto,
    members: [given, ...seeds.map((seed) => drawAnswers(knowledge, seed))].map((one, i) => ({
      name: `p${i}`,
      given: one,
    })),
  }));

const runs = { numRuns: 100 };

/** What a decision of one person and of a group both say. */
function common(model: Model, { ranking, screened, verdict, grounds, certain, margin, reasons, ...d }: GroupDecision) {
  return {
    ranking,
    eligible: screened.eligible,
    excluded: screened.excluded,
    verdict,
    grounds,
    certain,
    margin,
    reasons,
    indices: d.indices,
    expectedRanks: d.expectedRanks,
    weights: [...d.preferences.weights],
    requirements: d.preferences.requirements,
    ids: ranking.map((r) => model.alternatives[r.alternative]!.id),
  };
}

const onlyOne = (model: Model, given: GivenAnswers) => decideGroup(model, [{ name: 'one', given }]);

describe('decideGroup', () => {
  it('comes to what one person would decide, for a group of one and for any number who say the same', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 5 }), ({ model, members, veto }, count) => {
        const { given } = members[0]!;
        const alone = decide(model, given);
        const one = onlyOne(model, given);
        for (const key of ['verdict', 'grounds', 'certain', 'margin', 'ranking', 'indices', 'reasons'] as const)
          expect(one[key], key).toEqual(alone[key]);
        expect(one.preferences).toEqual(alone.preferences);
        expect(one.screened).toEqual(alone.screened);
        const same = Array.from({ length: count }, (_, i) => ({ name: `p${i}`, given }));
        const many = decideGroup(model, same, { veto });
        expect(common(model, many)).toEqual(common(model, one));
        expect(many.divided).toEqual({ criteria: [], elsewhere: [], pivotal: [] });
      }),
      runs,
    );
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(
        groups.chain((g) => fc.tuple(fc.constant(g), fc.shuffledSubarray(g.members, { minLength: g.members.length }))),
        ([{ model, members, veto }, shuffled]) => {
          const told = (list: readonly Member[]) => {
            const group = decideGroup(model, list, { veto });
            const names = (people: readonly number[]) => people.map((p) => list[p]!.name).sort();
            const { reasons, excluded, requirements, ...rest } = common(model, group);
            return {
              ...rest,
              // whose answer stands first among those behind a reason is their order
              reasons: reasons.map((r) => ({ ...r, from: 'from' in r ? [r.from].flat().map(String).length : 0 })),
              excluded: excluded.map((e) => JSON.stringify(e)).sort(),
              requirements: requirements.map((e) => JSON.stringify(e)).sort(),
              spreads: group.divided.criteria.map((c) => ({
                ...c,
                most: { ...c.most, people: names(c.most.people) },
                least: { ...c.least, people: names(c.least.people) },
              })),
              elsewhere: group.divided.elsewhere
                .map((e) => ({ ...e, person: list[e.person]!.name }))
                .sort((a, b) => (a.person < b.person ? -1 : 1)),
              pivotal: group.divided.pivotal
                .map((e) => ({ ...e, person: list[e.person]!.name }))
                .sort((a, b) => (a.person < b.person ? -1 : 1)),
            };
          };
          const [first, second] = [told(members), told(shuffled)];
          const sortReasons = (t: typeof first) => ({
            ...t,
            reasons: t.reasons.map((r) => JSON.stringify(r)).sort(),
          });
          expect(sortReasons(second)).toEqual(sortReasons(first));
        },
      ),
      runs,
    );
  });

  it('has for each score the mean of the scores, for P the index over the mean points, for O the least of their own', () => {
    let elsewhere = 0;
    let pivotal = 0;
    let keptByVeto = 0;
    fc.assert(
      fc.property(groups, ({ model, members, veto }) => {
        const group = decideGroup(model, members, { veto });
        const alone = members.map((m) => decide(model, m.given));
        const heard = alone.filter((d) => d.preferences.weights.some((w) => w > 0));
        const mean = (values: number[]) => (heard.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / heard.length);
        const scoreOf = (a: number) =>
          mean(
            heard.map(({ preferences }) =>
              [...preferences.weights].reduce((sum, w, c) => sum + w * model.alternatives[a]!.values[c]!, 0),
            ),
          );
        const isOut = (a: number) => {
          const out = alone.map((d) => !d.ranking.some((r) => r.alternative === a));
          return veto ? out.includes(true) : !out.includes(false);
        };
        expect(group.screened.eligible).toEqual([...model.alternatives.keys()].filter((a) => !isOut(a)));
        for (const { alternative, score, contributions } of group.ranking) {
          expect(score).toBeCloseTo(scoreOf(alternative), 10);
          expect([...contributions].reduce((a, b) => a + b, 0)).toBeCloseTo(score, 10);
        }
        const sorted = group.ranking.map((r) => r.score);
        expect([...sorted].sort((a, b) => b - a).every((s, i) => Math.abs(s - sorted[i]!) < 1e-9)).toBe(true);
        const counts = model.criteria.map((_, c) => {
          const points = mean(heard.map((d) => d.preferences.importance[c]!));
          return points === 0 ? 0 : Math.max(1, Math.round(countsPerPoint.medium * points));
        });
        const valuesOf = (r: number) => model.alternatives[group.ranking[r]!.alternative]!.values;
        if (counts.some((n) => n > 0))
          group.indices.forEach((row, a) => {
            row.forEach((index, b) => {
              if (a !== b) expect(index).toBeCloseTo(pairwiseWinningIndex(valuesOf(a), valuesOf(b), counts), 9);
            });
          });
        if (group.grounds !== null) {
          const own = alone.flatMap((d) => (d.grounds === null ? [] : [d.grounds.openAnswers]));
          expect(group.grounds.openAnswers).toBeLessThanOrEqual(Math.min(1, ...own));
          const least = group.people[group.mostOpen!]!;
          expect(least.openAnswers).toBe(group.grounds.openAnswers);
          if (least.decision.grounds !== null) expect(least.openAnswers).toBe(least.decision.grounds.openAnswers);
          else expect(least.decision.ranking.length).not.toBe(1);
        }
        const firsts = firstsOf(group.ranking);
        for (const [p, d] of alone.entries()) {
          const told = group.divided.elsewhere.find((e) => e.person === p);
          const own = firstsOf(d.ranking);
          expect(told !== undefined).toBe(firsts.length > 0 && !own.some((a) => firsts.includes(a)));
          if (told === undefined) continue;
          elsewhere++;
          const best = Math.max(...d.ranking.filter((r) => firsts.includes(r.alternative)).map((r) => r.score));
          if (told.by === null) expect(best).toBe(Number.NEGATIVE_INFINITY);
          else expect(told.by).toBeCloseTo(100 * (d.ranking[0]!.score - best), 9);
          if (told.by !== null) expect(told.by).toBeGreaterThan(0);
        }
        const spreads = group.divided.criteria.map((c) => c.spread);
        expect(spreads.every((s, i) => i === 0 || s <= spreads[i - 1]! + 1e-9)).toBe(true);
        for (const { criterion, spread, most, least } of group.divided.criteria) {
          const weights = heard.map((d) => d.preferences.weights[criterion]!);
          expect(spread).toBeCloseTo(Math.max(...weights) - Math.min(...weights), 12);
          for (const [side, weight] of [
            [most, Math.max(...weights)],
            [least, Math.min(...weights)],
          ] as const)
            for (const p of side.people) expect(alone[p]!.preferences.weights[criterion]).toBeCloseTo(weight, 8);
        }
        if (members.length > 2)
          for (const p of members.keys()) {
            const without = decideGroup(model, members.toSpliced(p, 1), { veto });
            const told = group.divided.pivotal.find((one) => one.person === p);
            expect(told?.firsts ?? firsts).toEqual(firstsOf(without.ranking));
            if (told !== undefined) pivotal++;
          }
        if (veto && members.length > 1 && group.screened.excluded.length > 0) keptByVeto++;
      }),
      { numRuns: 250 },
    );
    // that what is told of some of them was seen at all
    expect(Math.min(elsewhere, pivotal, keptByVeto)).toBeGreaterThan(10);
  });

  it('lets a requirement exclude where all set it, and for anybody with a veto', () => {
    const model = twoCriteria();
    const wants: GivenAnswers = { answers: { q0: ['must'], q1: ['yes'] }, priorities: [] };
    const free: GivenAnswers = { answers: { q1: ['yes'] }, priorities: [] };
    const of = (givens: GivenAnswers[], veto: boolean) =>
      decideGroup(
        model,
        givens.map((given, i) => ({ name: `p${i}`, given })),
        { veto },
      );
    expect(of([wants, free], false).screened.eligible).toEqual([0, 1]);
    expect(of([wants, free], true).screened.eligible).toEqual([0]);
    expect(of([wants, wants], false).screened.eligible).toEqual([0]);
    // and where it does not exclude it has the importance of its answer: 4 of 6 points for one, nothing for the other
    expect([...of([wants, free], false).preferences.weights]).toEqual([1 / 3, 2 / 3]);
    // somebody who has said nothing agrees to nothing, and has no weights
    const silent = of([wants, { answers: {}, priorities: [] }], false);
    expect(silent.screened.eligible).toEqual([0, 1]);
    expect([...silent.preferences.weights]).toEqual([...of([wants], false).preferences.weights]);
    expect(silent.verdict).toBe('open');
    expect(silent.mostOpen).toBe(1);
  });
});

/** The first has the one, the second the other; who must have the first gives it 4 points, and `yes` the second 2. */
function twoCriteria(): Model {
  const option = (id: string, criterion: number, points: number, requires: { criterion: number; level: number }[]) => ({
    id,
    points: [{ criterion, points }],
    pull: [criterion === 0 ? points : 0, criterion === 1 ? points : 0],
    assumes: [],
    requires,
    keeps: null,
    drops: [],
  });
  const question = (id: string, options: Model['questions'][number]['options'], excludes: number[]) => ({
    id,
    core: true,
    several: false,
    profile: false,
    fact: false,
    belongsTo: -1,
    options,
    excludes,
  });
  const levels = [
    { id: 'no', value: 0 },
    { id: 'yes', value: 1 },
  ];
  const alternative = (id: string, values: number[]) => ({ id, values, lows: values, highs: values, levels: values });
  return {
    questions: [
      question('q0', [option('must', 0, 4, [{ criterion: 0, level: 1 }])], [1]),
      question('q1', [option('yes', 1, 2, [])], []),
    ],
    criteria: [
      { id: 'c0', owner: 0, levels },
      { id: 'c1', owner: 1, levels },
    ],
    alternatives: [alternative('a', [1, 0]), alternative('b', [0, 1])],
  };
}
