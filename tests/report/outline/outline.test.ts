import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildModel } from '../../../src/decision/build-model.ts';
import { changeOf, everyWeightFlip } from '../../../src/decision/change/every-weight-flip.ts';
import { decide } from '../../../src/decision/decide.ts';
import { loadShipped } from '../../../src/knowledge/load-shipped.ts';
import { weightChange } from '../../../src/report/outline/changes/changes.ts';
import { nearestChanges } from '../../../src/report/outline/changes/nearest-changes.ts';
import { indexKnowledge } from '../../../src/report/outline/cited/knowledge-index.ts';
import { outlineOf } from '../../../src/report/outline/outline.ts';
import type { RankedView } from '../../../src/report/outline/outline-view.ts';
import { duelOf } from '../../../src/report/outline/reasons/duel.ts';
import { randomBase } from '../../decision/random-model.ts';

const article = loadShipped('article');
const given = { answers: { goal: ['research'], graph: ['static'] }, priorities: [] };

test('a reason cites both sides, the better one first', () => {
  const { groups } = outlineOf(decide(buildModel(article), given), article, 'en').reasons;
  const reasons = groups.flatMap((g) => g.reasons);
  expect(reasons.length).toBeGreaterThan(2);
  for (const { criterion, better, other, evidence, own } of reasons) {
    const of = (id: string) => article.frameworks.find((f) => f.id === id)!.assessments[criterion.id]!.evidence;
    expect(own).toEqual(of(better.framework.id));
    expect(evidence).toEqual([...new Set([...own, ...of(other!.framework.id)])]);
  }
  expect(reasons.some(({ evidence, own }) => evidence.length > own.length)).toBe(true);
});

test('what is printed adds up: reasons to the margin, contributions to each score, shares to all', () => {
  let seen = 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  fc.assert(
    fc.property(randomBase({ frameworks: [2, 4] }), ({ knowledge, model, given: answers }) => {
      const decision = decide(model, answers);
      const { ranking, reasons, verdict } = outlineOf(decision, knowledge, 'en');
      for (const { score, contributions } of ranking.rows)
        expect(sum(contributions.map((c) => Number(c.points)))).toBeCloseTo(Number(score), 6);
      if (ranking.criteria.length > 0)
        expect(sum(ranking.criteria.map((c) => Number.parseFloat(c.share)))).toBeCloseTo(100, 6);
      if (verdict.headline.code !== 'AHEAD') return;
      seen += 1;
      const points = sum(reasons.groups.flatMap((g) => g.reasons.map((r) => r.points)));
      expect(points).toBeCloseTo(Number(verdict.headline.margin), 6);
    }),
    { numRuns: 200, seed: 20261126 },
  );
  expect(seen).toBeGreaterThan(50);
});

test('of as many changed answers those are nearest that put the better rival first', () => {
  const knowledge = loadShipped('current');
  const decision = decide(buildModel(knowledge), { answers: { domain: ['language-models'] }, priorities: [] });
  const [first, second, third] = decision.ranking.map((r) => r.alternative);
  expect(decision.ranking.filter((r) => r.rank === 1)).toHaveLength(1);
  const question = decision.model.questions.findIndex((q) => q.id === 'domain');
  const flip = (rival: number, changes: number) => ({
    rival,
    changes: Array.from({ length: changes }, () => ({ question, to: null })),
  });
  const view = { decision, index: indexKnowledge(knowledge), language: 'en' as const };
  const nearest = (...answerFlips: ReturnType<typeof flip>[]) =>
    nearestChanges({ weightFlips: [], answerFlips }, view).answers?.rival.id;
  const id = (a: number) => decision.model.alternatives[a]!.id;
  expect(nearest(flip(third!, 1), flip(second!, 1))).toBe(id(second!));
  expect(nearest(flip(second!, 1), flip(third!, 1))).toBe(id(second!));
  expect(nearest(flip(second!, 2), flip(third!, 1))).toBe(id(third!));
  expect(nearest()).toBeUndefined();
  expect(first).toBeDefined();
});

test('the nearest change of one weight is the least of all, and all weights at once is none of one', () => {
  let seen = 0;
  fc.assert(
    fc.property(randomBase({ frameworks: [2, 4] }), ({ knowledge, model, given: answers }) => {
      const decision = decide(model, answers);
      const view = { decision, index: indexKnowledge(knowledge), language: 'en' as const };
      const flips = everyWeightFlip(decision);
      const { weight } = nearestChanges({ weightFlips: flips, answerFlips: [] }, view);
      const single = flips.filter((flip) => flip.criterion !== null);
      expect(weight === null).toBe(single.length === 0);
      if (weight === null) return;
      seen += 1;
      const least = Math.min(...single.map(changeOf));
      const nearest = single.find((flip) => changeOf(flip) === least)!;
      expect(weight).toEqual(weightChange(nearest, view));
    }),
    { numRuns: 60, seed: 20261126 },
  );
  expect(seen).toBeGreaterThan(10);
});

test('between the first and any rival, what has weight stands once: it speaks for one of them, or tells them not apart', () => {
  let alike = 0;
  fc.assert(
    fc.property(randomBase({ frameworks: [3, 4] }), ({ knowledge, model, given: answers }) => {
      const decision = decide(model, answers);
      const { ranking, preferences } = decision;
      if (ranking.length < 2) return;
      const view = { decision, index: indexKnowledge(knowledge), language: 'en' as const } as unknown as RankedView;
      ranking.slice(1).forEach((other, i) => {
        const duel = duelOf(view, i + 1)!;
        const of = (a: number, c: number) => model.alternatives[a]!.values[c]!;
        const weighted = [...preferences.weights.keys()].filter((c) => preferences.weights[c]! > 0);
        const same = weighted.filter((c) => of(ranking[0]!.alternative, c) === of(other.alternative, c));
        expect(duel.alike.map((c) => c.id)).toEqual(same.map((c) => model.criteria[c]!.id));
        expect(duel.reasons).toHaveLength(weighted.length - same.length);
        alike += same.length;
      });
      expect([duelOf(view, 0), duelOf(view, ranking.length)]).toEqual([null, null]);
    }),
    { numRuns: 40, seed: 20261126 },
  );
  expect(alike).toBeGreaterThan(20);
});
