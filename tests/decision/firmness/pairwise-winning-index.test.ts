import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseWinningIndex } from '../../../src/decision/firmness/pairwise-winning-index.ts';
import { rankAcceptability } from '../../../src/decision/firmness/sampling/rank-acceptability.ts';
import { counts, permutation, permuted, row } from '../arbitraries.ts';

const pair = (min = 1) =>
  fc
    .integer({ min, max: 12 })
    .chain((n) => fc.record({ a: row(n), b: row(n), alpha: counts(n), order: permutation(n) }));

describe('pairwiseWinningIndex', () => {
  it('is the share of the weights under which A scores above B', () => {
    // A wins iff w1 > 1/3.
    expect(pairwiseWinningIndex([1, 0], [0, 0.5])).toBeCloseTo(2 / 3, 14);
    // A wins iff w1 > 1/2, where w1 is Beta(3, 1).
    expect(pairwiseWinningIndex([1, 0], [0, 1], [3, 1])).toBeCloseTo(7 / 8, 14);
  });

  it('adds up to 1 with its reverse', () => {
    fc.assert(
      fc.property(pair(), ({ a, b, alpha }) => {
        expect(Math.abs(pairwiseWinningIndex(a, b) + pairwiseWinningIndex(b, a) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(pairwiseWinningIndex(a, b, alpha) + pairwiseWinningIndex(b, a, alpha) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is 1/2 between equals, where equal means on the criteria that count', () => {
    expect(pairwiseWinningIndex([0.3, 0.7], [0.3, 0.7])).toBe(0.5);
    expect(pairwiseWinningIndex([0.3, 0.7], [0.3, 0.1], [2, 0])).toBe(0.5);
  });

  it('is exactly 0 for the dominated and exactly 1 for the dominating', () => {
    fc.assert(
      fc.property(pair(), ({ a, b, alpha }) => {
        const low = a.map((x, j) => Math.min(x, b[j]!));
        fc.pre(low.some((x, j) => x < a[j]! && alpha[j]! > 0));
        expect(pairwiseWinningIndex(low, a, alpha)).toBe(0);
        expect(pairwiseWinningIndex(a, low, alpha)).toBe(1);
      }),
    );
  });

  it('is above 0 for whoever is better on one criterion that counts', () => {
    const n = 40;
    const onlyOnce = Array.from({ length: n }, (_, j) => (j === 0 ? 0.01 : 0));
    const always = Array.from({ length: n }, (_, j) => (j === 0 ? 0 : 1));
    expect(pairwiseWinningIndex(onlyOnce, always)).toBeGreaterThan(0);
  });

  it('ignores a criterion with equal values, to the last bit', () => {
    fc.assert(
      fc.property(pair(), fc.integer({ min: 1, max: 9 }), ({ a, b, alpha }, count) => {
        expect(pairwiseWinningIndex([...a, 0.4], [...b, 0.4], [...alpha, count])).toBe(
          pairwiseWinningIndex(a, b, alpha),
        );
      }),
    );
  });

  it('ignores a criterion whose weight is certainly 0, to the last bit', () => {
    fc.assert(
      fc.property(pair(), ({ a, b, alpha }) => {
        expect(pairwiseWinningIndex([...a, 0], [...b, 1], [...alpha, 0])).toBe(pairwiseWinningIndex(a, b, alpha));
        const counted = alpha.flatMap((count, j) => (count > 0 ? [j] : []));
        const index = pairwiseWinningIndex(permuted(a, counted), permuted(b, counted), permuted(alpha, counted));
        expect(pairwiseWinningIndex(a, b, alpha)).toBe(index);
      }),
    );
  });

  it('takes a count of c as the criterion repeated c times', () => {
    fc.assert(
      fc.property(pair(), ({ a, b, alpha }) => {
        const repeated = (list: number[]) => list.flatMap((x, j) => Array<number>(alpha[j]!).fill(x));
        const index = pairwiseWinningIndex(repeated(a), repeated(b));
        expect(Math.abs(pairwiseWinningIndex(a, b, alpha) - index)).toBeLessThan(1e-13);
      }),
    );
  });

  it('takes counts of 1 as the default', () => {
    fc.assert(
      fc.property(pair(), ({ a, b }) => {
        expect(
          pairwiseWinningIndex(
            a,
            b,
            a.map(() => 1),
          ),
        ).toBe(pairwiseWinningIndex(a, b));
      }),
    );
  });

  it('is the same for a cost as for the reversed benefit', () => {
    fc.assert(
      fc.property(pair(), ({ a, b }) => {
        const reversed = (list: number[]) => list.map((x) => 1 - x);
        const index = pairwiseWinningIndex(reversed(b), reversed(a));
        expect(Math.abs(index - pairwiseWinningIndex(a, b))).toBeLessThan(1e-9);
      }),
    );
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(pair(), ({ a, b, alpha, order }) => {
        const index = pairwiseWinningIndex(permuted(a, order), permuted(b, order), permuted(alpha, order));
        expect(Math.abs(index - pairwiseWinningIndex(a, b, alpha))).toBeLessThan(1e-13);
      }),
    );
  });

  it('agrees with 200,000 samples to four standard errors', () => {
    const tables: [number[], number[], number[]][] = [
      [
        [0.9, 0.2, 0.5],
        [0.3, 0.8, 0.4],
        [1, 1, 1],
      ],
      [
        [0.9, 0.1, 0.5, 0.3, 0.7, 0.2],
        [0.3, 0.8, 0.45, 0.6, 0.65, 0.2],
        [2, 1, 4, 1, 3, 2],
      ],
      [
        [1, 0.25, 0.5, 0.75, 0, 1, 0.5, 0.1],
        [0.9, 0.5, 0.5, 1, 0.25, 0.2, 0.6, 0],
        [1, 2, 0, 4, 1, 1, 8, 1],
      ],
    ];
    for (const [a, b, alpha] of tables) {
      // A third alternative behind both makes the library sample; P is then how often A is first.
      const behind = a.map((x, j) => Math.min(x, b[j]!) / 2);
      const sampled = rankAcceptability([a, b, behind], { samples: 200_000, seed: 11, alpha });
      const error = sampled.standardError[0]![0]!;
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(sampled.acceptability[0]![0]! - pairwiseWinningIndex(a, b, alpha))).toBeLessThan(4 * error);
    }
  });

  it('names the place of what is wrong', () => {
    const wrong = (a: number[], b: number[], alpha?: number[]) => () => pairwiseWinningIndex(a, b, alpha);
    expect(wrong([], [])).toThrow(new RangeError('valuesA is empty; it must be one value for each criterion'));
    expect(wrong([0, Number.NaN], [0, 0])).toThrow(
      new RangeError('valuesA[1] is NaN; a value is a finite number from 0 to 1'),
    );
    expect(wrong([0, 0], [0, -0.1])).toThrow('valuesB[1] is -0.1');
    expect(wrong([0, 0], [0])).toThrow(
      new RangeError('valuesB has 1 values and valuesA has 2; each criterion needs one value'),
    );
    expect(wrong([0, 0], [0, 0], [1])).toThrow(RangeError);
    expect(wrong([0, 0], [0, 0], [1, 0.5])).toThrow('alpha[1] is 0.5; a Dirichlet count is a whole number');
    expect(wrong([0, 0], [0, 0], [1, -1])).toThrow('alpha[1] is -1');
    expect(wrong([0, 0], [0, 0], [0, 0])).toThrow('alpha is all zero');
    expect(wrong([0, 0], [0, 0], [1e9, 1])).toThrow('alpha adds up to 1000000001');
  });
});
