import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../../src/decision/build-model.ts';
import { decide } from '../../../../src/decision/decide.ts';
import { firmness } from '../../../../src/decision/firmness/firmness.ts';
import { loadShipped } from '../../../../src/knowledge/load-shipped.ts';
import { checkAnswers } from '../../../../src/questionnaire/answers/check-answers.ts';
import type { Recommendation } from '../../../../src/report/formats/json/recommendation.ts';
import { toRecommendation } from '../../../../src/report/formats/json/to-recommendation.ts';
import { type RandomBase, randomBase } from '../../../decision/random-model.ts';

const runs = { numRuns: 80, seed: 20261123 };
const article = loadShipped('article');

function recommendationOf({ knowledge, model, given }: RandomBase, firm = true): Recommendation {
  const decision = decide(model, given);
  return toRecommendation(decision, knowledge, 'en', {
    seed: 1,
    skipped: [],
    ...(firm ? { firmness: firmness(decision, 1) } : {}),
  });
}

const ofArticle = (answers: Record<string, unknown>) =>
  recommendationOf({
    knowledge: article,
    model: buildModel(article),
    given: checkAnswers(article, answers).checked,
  });

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe('the JSON', () => {
  test('keys stand in the order of the interface', () => {
    const found = ofArticle({ goal: 'research', graph: 'static', mobile: 'nice-to-have' });
    expect(Object.keys(found)).toEqual([
      ...[
        'schemaVersion',
        'program',
        'knowledge',
        'answers',
        'priorities',
        'matters',
        'found',
        'unanswered',
        'skipped',
        'certainty',
        'seed',
      ],
      ...[
        'verdict',
        'firmness',
        'decided',
        'couldStillChange',
        'margin',
        'weights',
        'ranking',
        'excluded',
        'reasons',
        'pairwise',
      ],
      ...['flips', 'hints', 'secondOpinion', 'beside', 'matrix', 'sources'],
    ]);
    expect(Object.keys(found.ranking[0]!)).toEqual([
      ...['framework', 'name', 'rank', 'score', 'scoreLow', 'scoreHigh', 'expectedRank', 'firstRankAcceptability'],
      ...['standardError', 'contributions', 'unconfirmed'],
    ]);
    expect(Object.keys(found.reasons[0]!)).toEqual([
      ...['code', 'framework', 'criterion', 'advantage', 'text', 'from', 'evidence', 'since'],
    ]);
    expect(Object.keys(found.flips)).toEqual(['weights', 'answers', 'ratings', 'outOfReach']);
    expect(Object.keys(found.flips.weights[0]!)).toEqual(['framework', 'criterion', 'weights', 'distance', 'text']);
    expect(Object.keys(found.flips.answers[0]!)).toEqual(['framework', 'changes', 'text']);
    expect(Object.keys(ofArticle({ mobile: 'required' }).excluded[0]!)).toEqual([
      ...['framework', 'criterion', 'level', 'needed', 'because'],
    ]);
  });

  test('every number is rounded to 1e-9, none is a negative zero, and the same input gives the same bytes', () => {
    const numbersIn = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.values(value).flatMap(numbersIn)
          : [];
    const isRounded = (value: number) =>
      Number.isFinite(value) && !Object.is(value, -0) && value === Math.round(value * 1e9) / 1e9;
    fc.assert(
      fc.property(randomBase(), (base) => {
        const found = recommendationOf(base);
        expect(numbersIn(found).filter((value) => !isRounded(value))).toEqual([]);
        expect(JSON.stringify(recommendationOf(base))).toBe(JSON.stringify(found));
      }),
      runs,
    );
  });

  test('weights add up to 1, contributions to the score, advantages to the margin, ranks and chances to what they must', () => {
    fc.assert(
      fc.property(randomBase(), (base) => {
        const { weights, ranking, reasons, margin, pairwise } = recommendationOf(base);
        const n = ranking.length;
        const total = sum(Object.values(weights));
        expect(total === 0 ? 1 : total).toBeCloseTo(1, 7);
        for (const entry of ranking) {
          expect(sum(Object.values(entry.contributions))).toBeCloseTo(entry.score, 6);
          expect(Object.keys(entry.contributions)).toEqual(Object.keys(weights));
          expect(entry.scoreLow <= entry.score && entry.score <= entry.scoreHigh).toBe(true);
        }
        if (margin !== null) expect(sum(reasons.map((r) => r.advantage ?? 0))).toBeCloseTo(margin, 6);
        expect(pairwise.length * 2).toBe(n * Math.max(0, n - 1));
        expect(sum(ranking.map((r) => r.expectedRank))).toBeCloseTo((n * (n + 1)) / 2, 6);
        if (n > 0) expect(sum(ranking.map((r) => r.firstRankAcceptability!))).toBeCloseTo(1, 6);
      }),
      runs,
    );
  });

  test('every flip of answers, read back as an answers document, puts its framework first', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase(), ({ knowledge, model, given }) => {
        const found = recommendationOf({ knowledge, model, given });
        for (const { framework, changes, text } of found.flips.answers) {
          const answers: Record<string, unknown> = { ...found.answers };
          for (const { question, to } of changes) {
            if (to === null) delete answers[question];
            else answers[question] = to;
          }
          const priorities = found.priorities.filter((id) => Object.hasOwn(answers, id));
          const { checked, complaints } = checkAnswers(knowledge, { answers, priorities });
          expect(complaints).toEqual([]);
          const { ranking } = decide(model, checked);
          expect(ranking.filter((r) => r.rank === 1).map((r) => model.alternatives[r.alternative]!.id)).toEqual([
            framework,
          ]);
          expect(text).toContain(' would lead with ');
          seen += 1;
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('every flip of weights brings its framework level with the first, and adds up to 1', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomBase(), (base) => {
        const { flips, ranking } = recommendationOf(base);
        for (const { framework, criterion, weights, distance } of flips.weights) {
          const value = (id: string) =>
            sum(
              Object.entries(weights).map(([criterion, w]) => {
                const c = base.model.criteria.findIndex((other) => other.id === criterion);
                return w * base.model.alternatives.find((a) => a.id === id)!.values[c]!;
              }),
            );
          expect(sum(Object.values(weights))).toBeCloseTo(1, 7);
          const others = ranking.map((r) => r.framework).filter((id) => id !== framework);
          const level = criterion === null ? value(ranking[0]!.framework) : Math.max(...others.map(value));
          expect(value(framework)).toBeCloseTo(level, 7);
          expect(distance > 0 && distance <= 2).toBe(true);
          seen += 1;
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('the matrix has every framework on every weighted criterion, with the level that its base gives', () => {
    const found = ofArticle({ containers: 'docker', mobile: 'required' });
    expect(Object.keys(found.matrix)).toEqual(['pytorch', 'tensorflow']);
    for (const row of Object.values(found.matrix)) expect(Object.keys(row)).toEqual(Object.keys(found.weights));
    expect(found.matrix.tensorflow!['docker-integration']).toEqual({
      level: 'integrates',
      value: 1,
      evidence: expect.arrayContaining([expect.any(String)]),
    });
    expect(found.matrix.pytorch!['docker-integration']).toEqual({ level: null, value: null, evidence: [] });
  });

  test('the sources are those that are cited, no more and no less, each with its place', () => {
    const current = loadShipped('current');
    const given = { goal: 'production', serving: 'none', mobile: 'required', domain: ['text'] };
    for (const [base, answers] of [
      [current, given],
      [article, { goal: 'research', mobile: 'nice-to-have' }],
    ] as const) {
      const found = recommendationOf({
        knowledge: base,
        model: buildModel(base),
        given: checkAnswers(base, answers).checked,
      });
      const { sources, ...others } = found;
      const cited = new Set<string>();
      const collect = (value: unknown, key = ''): void => {
        if (key === 'evidence') for (const id of value as string[]) cited.add(id);
        else if (Array.isArray(value)) value.forEach((one) => collect(one));
        else if (value !== null && typeof value === 'object')
          for (const [k, one] of Object.entries(value)) collect(one, k);
      };
      collect(others);
      expect(cited.size).toBeGreaterThan(2);
      expect(Object.keys(sources)).toEqual([...cited].sort());
      for (const [id, { says, phrase, address, date, confidence }] of Object.entries(sources)) {
        const { at, says: texts } = base.statements[id]!;
        expect([says, phrase]).toEqual([texts.en, at.phrase]);
        const own = 'section' in at ? [null, null, null] : [at.address, at.date, at.confidence];
        expect([address, date, confidence]).toEqual(own);
      }
    }
  });

  test('without the firmness step: no flips, and nothing that would have to be sampled', () => {
    const told = new Set<string>();
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 4], requires: 0 }), (base) => {
        const { flips, ranking } = recommendationOf(base, false);
        expect(flips).toEqual({ weights: [], answers: [], ratings: [], outOfReach: null });
        const full = recommendationOf(base, true).ranking;
        const isExact = ranking.every(({ standardError }) => standardError !== null);
        told.add(`${ranking.length > 2 ? 'many' : 'few'}, ${isExact ? 'exact' : 'sampled'}`);
        ranking.forEach(({ firstRankAcceptability, standardError }, r) => {
          expect(firstRankAcceptability).toBe(isExact ? full[r]!.firstRankAcceptability : null);
          expect(standardError).toBe(isExact ? 0 : null);
          if (isExact) expect(full[r]!.standardError).toBe(0);
        });
      }),
      runs,
    );
    expect([...told].sort()).toEqual(['few, exact', 'many, exact', 'many, sampled']);
  });
});
