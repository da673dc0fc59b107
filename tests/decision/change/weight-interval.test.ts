import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightInterval } from '../../../src/decision/change/weight-interval.ts';
import { weightedScores } from '../../../src/decision/weighing/weighted-scores.ts';
import { permutation, permuted, table } from '../arbitraries.ts';

const anyCase = table({ alternatives: [1, 5], criteria: [1, 6] }).chain((t) =>
  fc.record({ table: fc.constant(t), criterion: fc.nat({ max: t.weights.length - 1 }) }),
);

/** All weights when one of them is t, the others in proportion, equally where that one was 1. */
function moved(weights: readonly number[], criterion: number, t: number): number[] {
  const rest = weights.reduce((sum, weight, c) => (c === criterion ? sum : sum + weight), 0);
  return weights.map((weight, c) => {
    if (c === criterion) return t;
    return (1 - t) * (rest > 0 ? weight / rest : 1 / (weights.length - 1));
  });
}

const best = (values: number[][], weights: number[]) => Math.max(...weightedScores(values, weights));

describe('weightInterval', () => {
  it('ends where the rival draws level', () => {
    const values = [
      [1, 0],
      [0, 1],
    ];
    expect(weightInterval(values, [0.6, 0.4], 0)).toEqual({ low: 0.5, high: 1 });
    expect(weightInterval(values, [0.6, 0.4], 1)).toEqual({ low: 0, high: 0.5 });
  });

  it('takes the nearest flip on both sides over all rivals', () => {
    // Against the second: 1 - t > t needs t < 1/2 seen from the first criterion; against the third, at 1/5 and below.
    const values = [
      [0.6, 0.6],
      [1, 0.1],
      [0, 0.75],
      [0, 0.65],
    ];
    const { low, high } = weightInterval(values, [0.5, 0.5], 0);
    expect(low).toBeCloseTo(0.15 / 0.75, 12);
    expect(high).toBeCloseTo(0.5 / 0.9, 12);
  });

  it('spreads the rest equally where the criterion has all the weight', () => {
    // R against the rival is (-0.5 + 0.1) / 2 = -0.2 and d is 0.6, so that the flip is at 0.2 / 0.8.
    expect(
      weightInterval(
        [
          [0.8, 0, 0.5],
          [0.2, 0.5, 0.4],
        ],
        [1, 0, 0],
        0,
      ).low,
    ).toBeCloseTo(0.25, 12);
  });

  it('is everything where the winner dominates, is alone, or has only one criterion', () => {
    expect(
      weightInterval(
        [
          [1, 1],
          [0.2, 0.3],
        ],
        [0.5, 0.5],
        1,
      ),
    ).toEqual({ low: 0, high: 1 });
    expect(weightInterval([[0, 1]], [0.5, 0.5], 1)).toEqual({ low: 0, high: 1 });
    expect(weightInterval([[0.7], [0.3]], [1], 0)).toEqual({ low: 0, high: 1 });
  });

  it('contains the present weight, and each end is 0, 1 or a tie with a rival', () => {
    fc.assert(
      fc.property(anyCase, ({ table: { values, weights }, criterion }) => {
        fc.pre(weights.length > 1);
        const { low, high } = weightInterval(values, weights, criterion);
        const weight = weights[criterion]!;
        expect(0 <= low && low <= weight && weight <= high && high <= 1).toBe(true);
        const scores = weightedScores(values, weights);
        const winner = scores.indexOf(Math.max(...scores));
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          const there = weightedScores(values, moved(weights, criterion, end));
          const level = there.filter((score) => Math.abs(score - there[winner]!) < 1e-9).length;
          expect(level).toBeGreaterThan(1);
          expect(Math.max(...there) - there[winner]!).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the winner inside and loses it just outside', () => {
    fc.assert(
      fc.property(anyCase, ({ table: { values, weights }, criterion }) => {
        fc.pre(weights.length > 1);
        const { low, high } = weightInterval(values, weights, criterion);
        const scores = weightedScores(values, weights);
        const winners = values.filter((_, a) => scores[a]! > best(values, weights) - 1e-9);
        const lead = (t: number) => {
          const there = moved(weights, criterion, t);
          return Math.min(...weightedScores(winners, there)) - best(values, there);
        };
        for (const part of [0, 0.1, 0.5, 0.9, 1]) expect(lead(low + part * (high - low))).toBeGreaterThan(-1e-9);
        if (low > 1e-3) expect(lead(low - 1e-3)).toBeLessThan(-1e-9);
        if (high < 1 - 1e-3) expect(lead(high + 1e-3)).toBeLessThan(-1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the alternatives or of the criteria', () => {
    const shuffled = anyCase.chain((c) =>
      fc.tuple(fc.constant(c), permutation(c.table.values.length), permutation(c.table.weights.length)),
    );
    fc.assert(
      fc.property(
        shuffled,
        ([
          {
            table: { values, weights },
            criterion,
          },
          alternatives,
          criteria,
        ]) => {
          const plain = weightInterval(values, weights, criterion);
          const table = permuted(values, alternatives).map((row) => permuted(row, criteria));
          const found = weightInterval(table, permuted(weights, criteria), criteria.indexOf(criterion));
          expect(Math.abs(found.low - plain.low)).toBeLessThan(1e-9);
          expect(Math.abs(found.high - plain.high)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('needs every joint winner to keep winning', () => {
    expect(
      weightInterval(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
        0,
      ),
    ).toEqual({ low: 0.5, high: 0.5 });
    expect(
      weightInterval(
        [
          [0.5, 0.5],
          [0.5, 0.5],
          [0, 1],
        ],
        [0.6, 0.4],
        1,
      ),
    ).toEqual({ low: 0, high: 0.5 });
  });

  it('takes a lead of rounding errors for a tie', () => {
    // 0.1 + 0.2 - 0.3 is 5.6e-17: at weight 0 the two tie, which is no flip inside.
    const values = [
      [1, 0.3],
      [0, 0.1 + 0.2],
    ];
    expect(weightInterval(values, [0.5, 0.5], 0)).toEqual({ low: 0, high: 1 });
    const twins = [
      [0.3, 0.1 + 0.2],
      [0.1 + 0.2, 0.3],
    ];
    for (const criterion of [0, 1]) {
      expect(weightInterval(twins, [0.5, 0.5], criterion)).toEqual({ low: 0, high: 1 });
    }
  });

  it('contains the present weight where joint winners differ in the last bit', () => {
    // Wikipedia's table with a tie for first: moving any weight parts the two. Rounding favours one or the other.
    const table = [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ];
    const present = [0.2, 0.15, 0.4, 0.25];
    for (const divisor of [31, 44, 50, 90, 100]) {
      const values = table.map((row) => row.map((x) => x / divisor));
      const scores = weightedScores(values, present);
      expect(scores[1]).not.toBe(scores[2]);
      expect(scores[1]).toBeCloseTo(scores[2]!, 12);
      for (const [criterion, weight] of present.entries()) {
        const { low, high } = weightInterval(values, present, criterion);
        expect(low).toBeLessThanOrEqual(weight);
        expect(high).toBeGreaterThanOrEqual(weight);
        expect(high - low).toBeLessThan(1e-12);
      }
    }
  });

  it('names the place of what is wrong', () => {
    const values = [
      [1, 0],
      [0, 1],
    ];
    const wrong =
      (weights: number[], criterion = 0) =>
      () =>
        weightInterval(values, weights, criterion);
    expect(wrong([0.6, 0.5])).toThrow(new RangeError('weights add up to 1.1; they must add up to 1'));
    expect(wrong([1.5, -0.5])).toThrow(new RangeError('weights[1] is -0.5; a weight is at least 0'));
    expect(wrong([0, 0])).toThrow(new RangeError('weights are all zero; they must add up to 1'));
    expect(wrong([Number.NaN, 1])).toThrow(new RangeError('weights[0] is NaN; it must be a finite number'));
    expect(wrong([1])).toThrow('weights has 1 entries and there are 2 criteria');
    expect(wrong([0.5, 0.5 + 1e-10])).not.toThrow();
    expect(wrong([0.5, 0.5 + 1e-8])).toThrow(RangeError);
    expect(wrong([0.5, 0.5], 2)).toThrow(new RangeError('criterion is 2; it must be a whole number from 0 to 1'));
    expect(() =>
      weightInterval(
        [
          [1, 0],
          [0, 2],
        ],
        [0.5, 0.5],
        0,
      ),
    ).toThrow('values[1][1] is 2');
  });
});
