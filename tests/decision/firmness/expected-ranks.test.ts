import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedRanks } from '../../../src/decision/firmness/expected-ranks.ts';
import { pairwiseWinningIndex } from '../../../src/decision/firmness/pairwise-winning-index.ts';
import { rankAcceptability } from '../../../src/decision/firmness/sampling/rank-acceptability.ts';
import { dot, permutation, permuted, table } from '../arbitraries.ts';

const anyTable = table({ alternatives: [1, 6], criteria: [1, 8] });

describe('expectedRanks', () => {
  it('is 1 plus the chance to be behind each other alternative', () => {
    const values = [
      [0.9, 0.2, 0.5],
      [0.3, 0.8, 0.4],
      [0.5, 0.5, 0.7],
    ];
    const behind = 2 - pairwiseWinningIndex(values[0]!, values[1]!) - pairwiseWinningIndex(values[0]!, values[2]!);
    expect(expectedRanks(values)[0]).toBeCloseTo(1 + behind, 14);
  });

  it('adds up to 1 + 2 + ... + m', () => {
    fc.assert(
      fc.property(anyTable, ({ values, counts }) => {
        const m = values.length;
        expect(expectedRanks(values, counts).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((m * (m + 1)) / 2, 10);
      }),
    );
  });

  it('is in the middle for all where all are alike, and 1 for a lone alternative', () => {
    const alike = [0.5, 0.25];
    expect(expectedRanks([alike, alike, [...alike]])).toEqual([2, 2, 2]);
    expect(expectedRanks([[0.5]])).toEqual([1]);
  });

  it('is the mean of the rank acceptabilities, within four standard errors', () => {
    const sampled = table({ alternatives: [3, 5], criteria: [2, 6] });
    fc.assert(
      fc.property(sampled, ({ values, counts }) => {
        const samples = 4000;
        const exact = expectedRanks(values, counts);
        const { acceptability } = rankAcceptability(values, { samples, seed: 5, alpha: counts });
        for (const [a, shares] of acceptability.entries()) {
          const ranks = shares.map((_, r) => r + 1);
          const mean = dot(shares, ranks);
          const variance = dot(
            shares,
            ranks.map((r) => (r - mean) ** 2),
          );
          // A share of less than one sample in 4000 may leave no trace in the variance.
          expect(Math.abs(mean - exact[a]!)).toBeLessThan(4.5 * Math.sqrt((variance + 0.002) / samples));
        }
      }),
      { numRuns: 60, seed: 20261123 },
    );
  });

  it('follows a permutation of the alternatives and ignores one of the criteria', () => {
    const shuffled = anyTable.chain((t) =>
      fc.tuple(fc.constant(t), permutation(t.values.length), permutation(t.counts.length)),
    );
    fc.assert(
      fc.property(shuffled, ([{ values, counts }, alternatives, criteria]) => {
        const ranks = expectedRanks(values, counts);
        expect(expectedRanks(permuted(values, alternatives), counts)).toSatisfy((found: number[]) =>
          found.every((rank, i) => Math.abs(rank - ranks[alternatives[i]!]!) < 1e-12),
        );
        const columns = values.map((row) => permuted(row, criteria));
        expect(expectedRanks(columns, permuted(counts, criteria))).toSatisfy((found: number[]) =>
          found.every((rank, i) => Math.abs(rank - ranks[i]!) < 1e-12),
        );
      }),
    );
  });

  it('names the place of what is wrong', () => {
    expect(() => expectedRanks([])).toThrow(new RangeError('values is empty; it must be one row for each alternative'));
    expect(() =>
      expectedRanks([
        [0, 1],
        [0, 1],
        [0, Number.NaN],
      ]),
    ).toThrow(new RangeError('values[2][1] is NaN; a value is a finite number from 0 to 1'));
    expect(() => expectedRanks([[0, 1], [0]])).toThrow(
      new RangeError('values[1] has 1 values and values[0] has 2; each criterion needs one value'),
    );
    expect(() => expectedRanks([[0, 1]], [1, 2, 3])).toThrow('alpha has 3 entries and there are 2 criteria');
  });
});
