import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settlesSoonest } from '../../../src/decision/change/settles-soonest.ts';
import { decide } from '../../../src/decision/decide.ts';
import { expectedRanksFrom } from '../../../src/decision/firmness/expected-ranks-from.ts';
import { firmness } from '../../../src/decision/firmness/firmness.ts';
import { rankAnswers } from '../../../src/decision/weighing/rank-answers.ts';
import { drawBase, randomBase } from '../random-model.ts';

const runs = { numRuns: 60, seed: 20261123 };

describe('acceptability', () => {
  test('two: exactly the indices, without an error', () => {
    fc.assert(
      fc.property(randomBase({ frameworks: [2, 2], requires: 0 }), ({ model, given }) => {
        const decision = decide(model, given);
        const { acceptability, standardError } = firmness(decision, 1).acceptability;
        for (const a of [0, 1]) {
          expect(acceptability[a]![0]).toBeCloseTo(decision.indices[a]![1 - a]!, 12);
          expect(standardError[a]![0]).toBe(0);
        }
      }),
      runs,
    );
  });

  test('three and more: rows add up to 1, mean ranks are the expected ones, within the bounds of the exact indices', () => {
    fc.assert(
      fc.property(randomBase({ frameworks: [3, 5], requires: 0 }), fc.nat(1000), ({ model, given }, seed) => {
        const decision = decide(model, given);
        const { acceptability, standardError } = firmness(decision, seed).acceptability;
        const expected = expectedRanksFrom(decision.indices);
        acceptability.forEach((row, a) => {
          expect(row.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 9);
          const mean = row.reduce((total, share, rank) => total + share * (rank + 1), 0);
          // the error of a mean rank is at most half the number of ranks / sqrt(samples)
          expect(Math.abs(mean - expected[a]!)).toBeLessThan((4 * row.length) / 2 / Math.sqrt(10_000) + 1e-9);
          const against = decision.indices[a]!.filter((_, b) => b !== a);
          const slack = 4 * Math.max(standardError[a]![0]!, 0.005);
          const ties = decision.indices.flat().filter((p) => p === 0.5).length > row.length;
          if (!ties) expect(row[0]!).toBeLessThanOrEqual(Math.min(...against) + slack);
          if (!ties) expect(row[0]!).toBeGreaterThanOrEqual(1 - against.reduce((total, p) => total + 1 - p, 0) - slack);
        });
      }),
      runs,
    );
  });

  test('how often each is first: exact where two kinds of them can be, and what the samples say everywhere', () => {
    let [exact, sampled, alike] = [0, 0, 0];
    fc.assert(
      fc.property(randomBase({ frameworks: [3, 5], requires: 0 }), fc.nat(1000), ({ model, given }, seed) => {
        const decision = decide(model, given);
        const firm = firmness(decision, seed);
        const { shares, standardErrors } = firm.firsts;
        expect(standardErrors === null).toBe(decision.firstShares !== undefined);
        expect(shares.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 9);
        const drawn = firm.acceptability.acceptability;
        if (standardErrors === null) {
          exact++;
          if (shares.filter((share) => share > 0).length > 2) alike++;
          shares.forEach((share, a) => {
            expect(Math.abs(share - drawn[a]![0]!)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 10_000) + 1e-9);
          });
        } else {
          sampled++;
          expect(shares).toEqual(drawn.map((row) => row[0]!));
        }
      }),
      runs,
    );
    expect(Math.min(exact, sampled, alike)).toBeGreaterThan(2);
  });

  test('the same seed gives the same result, another one another', () => {
    const { model, given } = drawBase(11, {
      ...{ frameworks: [4, 4], questions: [5, 5], unknown: 0, requires: 0, profile: 0, belongs: 0, answered: 1 },
    });
    const decision = decide(model, given);
    const at = (seed: number) => firmness(decision, seed).acceptability;
    expect(at(1)).toEqual(at(1));
    expect(at(1)).not.toEqual(at(2));
  });

  test('nothing has weight, or nobody is left', () => {
    const { model } = drawBase(3);
    const n = model.alternatives.length;
    const { acceptability } = firmness(decide(model, { answers: {}, priorities: [] }), 1).acceptability;
    expect(acceptability.flat().every((share) => share === 1 / n)).toBe(true);
  });
});

describe('settlesSoonest', () => {
  test('names an open question or an unknown rating that can move the lead, and none where nothing can', () => {
    let [questions, ratings, none] = [0, 0, 0];
    fc.assert(
      fc.property(randomBase({ requires: 0, answered: 0.6, unknown: 0.3, profile: 0 }), ({ model, given }) => {
        const decision = decide(model, given);
        const found = settlesSoonest(decision);
        if (found === null) none += 1;
        else if (found.kind === 'question') {
          questions += 1;
          expect(decision.couldStillChange).toContain(found.question);
          expect(given.answers).not.toHaveProperty(model.questions[found.question]!.id);
          // no other question moves the lead of the first two over a wider range, in points
          const [a, b] = decision.ranking.map((r) => r.alternative);
          const lead = (answers: typeof given.answers) => {
            const { importance } = rankAnswers(model, { ...given, answers }).preferences;
            return importance.reduce(
              (sum, p, c) => sum + p * (model.alternatives[a!]!.values[c]! - model.alternatives[b!]!.values[c]!),
              0,
            );
          };
          const range = (q: number) => {
            const { id, options } = model.questions[q]!;
            const leads = options.map((o) => lead({ ...given.answers, [id]: [o.id] }));
            return Math.max(lead(given.answers), ...leads) - Math.min(lead(given.answers), ...leads);
          };
          const widest = Math.max(...decision.couldStillChange.map(range));
          expect(range(found.question)).toBeCloseTo(widest, 9);
        } else {
          ratings += 1;
          expect(decision.ranking.slice(0, 2).map((r) => r.alternative)).toContain(found.alternative);
          expect(model.alternatives[found.alternative]!.levels[found.criterion]).toBe(-1);
          expect(decision.preferences.weights[found.criterion]).toBeGreaterThan(0);
        }
      }),
      { ...runs, numRuns: 400 },
    );
    expect(Math.min(questions, ratings, none)).toBeGreaterThan(10);
  });
});
