import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickProver } from '../../../src/commands/batch/quick-prover.ts';
import { emptyAnswers, type QuickAnswers, quickRanker } from '../../../src/commands/batch/quick-ranking.ts';
import type { GivenAnswers, Model } from '../../../src/decision/model.ts';
import { prove } from '../../../src/decision/proof/prove.ts';
import { standingOf } from '../../../src/decision/proof/standing.ts';
import { optionIndex } from '../../../src/decision/weighing/option-index.ts';
import { firstsOf, rankAnswers } from '../../../src/decision/weighing/rank-answers.ts';
import { given, handMade } from '../../decision/hand-made.ts';
import { randomBase } from '../../decision/random-model.ts';

const runs = { numRuns: 400, seed: 20261123 };

/** Answers as numbers, into the same tables every time. */
function fill(quick: QuickAnswers, model: Model, { answers, priorities }: GivenAnswers): QuickAnswers {
  model.questions.forEach((question, q) => {
    const chosen = (answers[question.id] ?? []).map((id) => optionIndex(question, id));
    quick.counts[q] = chosen.length;
    quick.options.set(chosen, q * quick.width);
    quick.factors[q] = priorities.includes(question.id) ? 2 : 1;
  });
  return quick;
}

/** The same answers without some of them, so that one set of tables serves several rankings. */
const fewer = ({ answers, priorities }: GivenAnswers, keep: (i: number) => boolean): GivenAnswers => {
  const kept = Object.fromEntries(Object.entries(answers).filter((_, i) => keep(i)));
  return { answers: kept, priorities: priorities.filter((id) => Object.hasOwn(kept, id)) };
};
const several = (all: GivenAnswers) => [all, fewer(all, (i) => i % 2 === 0), fewer(all, () => false), all];

describe('ranking many answers in a row', () => {
  test('gives the numbers of the ranking of one, to the last bit, whatever was ranked before', () => {
    fc.assert(
      fc.property(randomBase(), ({ model, given: all }) => {
        const [ranker, quick] = [quickRanker(model), emptyAnswers(model)];
        for (const answers of several(all)) {
          const now = ranker(fill(quick, model, answers));
          const { preferences, ranking } = rankAnswers(model, answers);
          expect(now.importance).toEqual(preferences.importance);
          expect(now.weights).toEqual(preferences.weights);
          expect([...now.weighted.subarray(0, now.weightedCount)]).toEqual(
            [...preferences.weights.keys()].filter((c) => preferences.importance[c]! > 0),
          );
          expect(
            Array.from({ length: now.eligibleCount }, (_, i) => {
              const a = now.order[i]!;
              return [a, now.ranks[i], now.scores[a], now.lows[a], now.highs[a]];
            }),
          ).toEqual(ranking.map((r) => [r.alternative, r.rank, r.score, r.low, r.high]));
          expect(now.firsts).toBe(firstsOf(ranking).length);
          expect(chunked(now.requirements, 4)).toEqual(
            preferences.requirements.map(({ criterion, level, from }) => {
              const q = model.questions.findIndex(({ id }) => id === from.question);
              return [criterion, level, q, optionIndex(model.questions[q]!, from.option)];
            }),
          );
        }
      }),
      runs,
    );
  });

  test('starts from no answers, each of which would count once', () => {
    const model = handMade({ A: ['yes'], B: ['no'] }, { one: { x: {} }, 'more*': { x: {}, y: {}, z: {} } });
    const { counts, options, width, factors } = emptyAnswers(model);
    expect([[...counts], [...options], width, [...factors]]).toEqual([[0, 0], [0, 0, 0, 0, 0, 0], 3, [1, 1]]);
    expect(emptyAnswers({ ...model, questions: [] }).width).toBe(1);
  });
});

describe('proving many answers in a row', () => {
  const agree = (shape: Parameters<typeof randomBase>[0]) => {
    const seen = { decided: 0, open: 0 };
    fc.assert(
      fc.property(randomBase(shape), ({ model, given: all }) => {
        const [ranker, prover, quick] = [quickRanker(model), quickProver(model), emptyAnswers(model)];
        for (const answers of several(all)) {
          const now = ranker(fill(quick, model, answers));
          if (now.firsts !== 1) continue;
          const { screened } = rankAnswers(model, answers);
          const { decided } = prove(model, standingOf(model, answers), screened);
          expect(prover(now, quick)).toBe(decided);
          seen[decided ? 'decided' : 'open'] += 1;
        }
      }),
      runs,
    );
    // neither answer alone would do
    expect(seen.decided).toBeGreaterThan(50);
    expect(seen.open).toBeGreaterThan(50);
  };

  test('says what the whole proof says where no question depends on another', () => agree({ given: 0, requires: 0.2 }));
  test('says what the whole proof says where questions depend on each other', () => agree({ given: 1, requires: 0.2 }));

  test('counts a priority double', () => {
    const model = handMade(
      { A: ['yes', 'no'], B: ['no', 'yes'] },
      { now: { a: { importance: { c0: 'minor' } } }, open: { b: { importance: { c1: 'minor' } } } },
    );
    const proved = (priorities: string[]) => {
      const answers = fill(emptyAnswers(model), model, given({ now: 'a' }, priorities));
      return quickProver(model)(quickRanker(model)(answers), answers);
    };
    expect([proved([]), proved(['now'])]).toEqual([false, true]);
  });
});

const chunked = (list: readonly number[], size: number): number[][] =>
  Array.from({ length: list.length / size }, (_, i) => list.slice(i * size, (i + 1) * size));
