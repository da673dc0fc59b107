import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedScores } from '../../../src/decision/weighing/weighted-scores.ts';
import { table } from '../arbitraries.ts';

const anyTable = table({ alternatives: [2, 5], criteria: [1, 6] });

describe('weightedScores', () => {
  it('is the sum of weight times value', () => {
    expect(
      weightedScores(
        [
          [1, 0, 0.5],
          [0, 1, 1],
        ],
        [0.5, 0.25, 0.25],
      ),
    ).toEqual([0.625, 0.5]);
    expect(weightedScores([], [1])).toEqual([]);
  });

  it('does not change a score when another alternative comes or goes', () => {
    fc.assert(
      fc.property(anyTable, ({ values, weights }) => {
        expect(weightedScores(values.slice(1), weights)).toEqual(weightedScores(values, weights).slice(1));
      }),
    );
  });

  it('ignores a criterion of weight 0', () => {
    fc.assert(
      fc.property(anyTable, ({ values, weights }) => {
        const more = values.map((row, a) => [...row, a / 10]);
        expect(weightedScores(more, [...weights, 0])).toEqual(weightedScores(values, weights));
      }),
    );
  });
});
