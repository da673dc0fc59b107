import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseWinningIndex } from '../../../../src/decision/firmness/pairwise-winning-index.ts';
import {
  type Acceptability,
  rankAcceptability,
} from '../../../../src/decision/firmness/sampling/rank-acceptability.ts';
import { permutation, permuted, table } from '../../arbitraries.ts';

const sampledTable = table({ alternatives: [3, 6], criteria: [1, 6] });
const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);
const near = (found: number, wanted: number, tolerance: number) =>
  expect(Math.abs(found - wanted)).toBeLessThan(tolerance);
const identity = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function expectRowsAndColumnsToAddUp({ acceptability }: Acceptability) {
  for (const [a, shares] of acceptability.entries()) {
    near(sum(shares), 1, 1e-9);
    near(sum(acceptability.map((row) => row[a]!)), 1, 1e-9);
    for (const share of shares) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
  }
}

describe('rankAcceptability', () => {
  it('has rows and columns that add up to 1, and central weights that add up to 1 or are null', () => {
    fc.assert(
      fc.property(table({ alternatives: [1, 6], criteria: [1, 6] }), ({ values, counts }) => {
        const found = rankAcceptability(values, { samples: 200, seed: 3, alpha: counts });
        expectRowsAndColumnsToAddUp(found);
        for (const [a, weights] of found.centralWeights.entries()) {
          expect(weights === null).toBe(found.acceptability[a]![0] === 0);
          if (weights !== null) near(sum(weights), 1, 1e-9);
          weights?.forEach((weight, j) => {
            expect(weight === 0).toBe(counts[j] === 0);
          });
        }
      }),
    );
  });

  it('lies within the bounds that the exact indices give, to four standard errors', () => {
    fc.assert(
      fc.property(sampledTable, ({ values, counts }) => {
        const samples = 2000;
        const { acceptability, standardError } = rankAcceptability(values, { samples, seed: 8, alpha: counts });
        for (const [a, row] of values.entries()) {
          // A tie has the index 1/2 and may give no first rank to speak of.
          const rivals = values.filter((rival) => rival.some((x, j) => x !== row[j] && counts[j]! > 0));
          fc.pre(rivals.length === values.length - 1);
          const indices = rivals.map((rival) => pairwiseWinningIndex(row, rival, counts));
          // Where a share is so small that no sample showed it, its standard error is 0: allow four samples.
          const slack = 4 * standardError[a]![0]! + 4 / samples;
          expect(acceptability[a]![0]).toBeLessThan(Math.min(...indices) + slack);
          expect(acceptability[a]![0]).toBeGreaterThan(1 - sum(indices.map((index) => 1 - index)) - slack);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('draws weights that are uniform on the simplex: exponentials, not uniform numbers divided by their sum', () => {
    const { centralWeights, acceptability } = rankAcceptability(identity, { samples: 100_000, seed: 2 });
    for (const [a, weights] of centralWeights.entries()) {
      // The mean of the largest of three weights is 11/18 = 0.611; the wrong way would give 0.523.
      near(weights![a]!, 11 / 18, 0.004);
      near(acceptability[a]![0]!, 1 / 3, 0.006);
    }
    // w1 > 1/2 has probability 1/4; the wrong way would give 0.167.
    const half = [
      [1, 0, 0],
      [0.5, 0.5, 0.5],
      [0, 0, 0],
    ];
    near(
      rankAcceptability(half, { samples: 100_000, seed: 2 }).acceptability[0]![0]!,
      1 / 4,
      4 * Math.sqrt(0.1875 / 1e5),
    );
  });

  it('draws Dirichlet weights for whole counts', () => {
    // w1 is Beta(3, 4): P(w1 > 1/2) = 22/64.
    const values = [
      [1, 0, 0],
      [0.5, 0.5, 0.5],
      [0, 0, 0],
    ];
    const found = rankAcceptability(values, { samples: 100_000, seed: 6, alpha: [3, 2, 2] });
    near(found.acceptability[0]![0]!, 22 / 64, 4 * found.standardError[0]![0]!);
    const first = rankAcceptability(
      [
        [1, 1, 1],
        [0, 0, 0],
        [0, 0, 0],
      ],
      { samples: 50_000, seed: 6, alpha: [3, 2, 2] },
    );
    first.centralWeights[0]!.forEach((weight, j) => {
      near(weight, [3, 2, 2][j]! / 7, 0.004);
    });
  });

  it('says how exact it is: the standard error of a share', () => {
    const { acceptability, standardError } = rankAcceptability(identity, { samples: 1000, seed: 1 });
    const share = acceptability[1]![2]!;
    expect(standardError[1]![2]).toBeCloseTo(Math.sqrt((share * (1 - share)) / 1000), 12);
    expect(standardError.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('spreads as its standard error says, from seed to seed', () => {
    const runs = Array.from({ length: 200 }, (_, seed) => rankAcceptability(identity, { samples: 500, seed }));
    const squares = runs.map((run) => ((run.acceptability[0]![0]! - 1 / 3) / run.standardError[0]![0]!) ** 2);
    near(sum(squares) / runs.length, 1, 0.4);
    near(sum(runs.map((run) => run.acceptability[0]![0]!)) / runs.length, 1 / 3, 0.006);
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const values = [
      [0.9, 0.2, 0.5],
      [0.3, 0.8, 0.4],
      [0.5, 0.5, 0.7],
    ];
    const text = (seed: number) => JSON.stringify(rankAcceptability(values, { samples: 1000, seed }));
    expect(text(42)).toBe(text(42));
    expect(new Set([0, 1, 2, 3, 2 ** 32, 2 ** 33, Number.MAX_SAFE_INTEGER].map(text)).size).toBe(7);
    expect(rankAcceptability(values, { samples: 1000, seed: 42 }).acceptability).toEqual(PINNED);
  });

  it('counts each sample once, whole blocks or not', () => {
    for (const samples of [1, 63, 64, 65, 130]) {
      const { acceptability } = rankAcceptability(identity, { samples, seed: 9 });
      for (const share of acceptability.flat()) expect(share * samples).toBeCloseTo(Math.round(share * samples), 9);
      expectRowsAndColumnsToAddUp(rankAcceptability(identity, { samples, seed: 9 }));
    }
  });

  it('splits a tie evenly over the ranks that it occupies', () => {
    const twins = rankAcceptability(
      [
        [1, 1],
        [0.5, 0.5],
        [0.5, 0.5],
        [0, 0],
      ],
      { samples: 300, seed: 1 },
    );
    [
      [1, 0, 0, 0],
      [0, 0.5, 0.5, 0],
      [0, 0.5, 0.5, 0],
      [0, 0, 0, 1],
    ].forEach((shares, a) => {
      shares.forEach((share, rank) => {
        expect(twins.acceptability[a]![rank]).toBeCloseTo(share, 12);
      });
    });
    const triplets = rankAcceptability([[0.5], [0.5], [0.5]], { samples: 100, seed: 1 });
    for (const share of triplets.acceptability.flat()) expect(share).toBeCloseTo(1 / 3, 12);
    expect(triplets.centralWeights.map((weights) => weights?.[0])).toEqual([1, 1, 1].map((x) => expect.closeTo(x, 12)));
  });

  it('gives the ranks of a twin to both: with a twin in front, neither shares the rest', () => {
    const values = [
      [0.9, 0.2, 0.5],
      [0.9, 0.2, 0.5],
      [0.3, 0.8, 0.4],
    ];
    const { acceptability } = rankAcceptability(values, { samples: 5000, seed: 4 });
    expect(acceptability[0]).toEqual(acceptability[1]);
    near(acceptability[2]![1]!, 0, 1e-12);
    near(acceptability[0]![0]!, acceptability[2]![2]! / 2, 1e-9);
  });

  it('never puts the dominated first, and gives it no central weights', () => {
    const found = rankAcceptability(
      [
        [0.9, 0.2],
        [0.3, 0.8],
        [0.2, 0.7],
      ],
      { samples: 5000, seed: 1 },
    );
    expect(found.acceptability[2]![0]).toBe(0);
    expect(found.centralWeights[2]).toBeNull();
    expect(found.centralWeights[0]).not.toBeNull();
  });

  it('is exact for two alternatives, without sampling', () => {
    fc.assert(
      fc.property(table({ alternatives: [2, 2], criteria: [1, 6] }), ({ values, counts }) => {
        const [a, b] = values as [number[], number[]];
        const found = rankAcceptability(values, { samples: 1, seed: 0, alpha: counts });
        expect(found.acceptability[0]).toEqual([
          pairwiseWinningIndex(a, b, counts),
          pairwiseWinningIndex(b, a, counts),
        ]);
        expect(found.acceptability[1]).toEqual([...found.acceptability[0]!].reverse());
        expect(found.standardError).toEqual([
          [0, 0],
          [0, 0],
        ]);
        // The central weights, each times its share, average to the mean of the prior.
        const total = sum(counts);
        counts.forEach((count, j) => {
          const mean = sum(found.centralWeights.map((weights, i) => (weights?.[j] ?? 0) * found.acceptability[i]![0]!));
          near(mean, count / total, 1e-12);
        });
      }),
    );
  });

  it('has exact central weights for two that agree with sampled ones', () => {
    const two = [
      [0.9, 0.2, 0.5],
      [0.3, 0.8, 0.45],
    ];
    for (const alpha of [
      [1, 1, 1],
      [3, 1, 2],
    ]) {
      const exact = rankAcceptability(two, { samples: 1, seed: 0, alpha });
      const sampled = rankAcceptability([...two, [0, 0, 0]], { samples: 100_000, seed: 7, alpha });
      exact.centralWeights.forEach((weights, a) => {
        weights!.forEach((weight, j) => {
          near(weight, sampled.centralWeights[a]![j]!, 0.006);
        });
      });
    }
  });

  it('of a lone alternative is 1, with the mean of the prior as its central weights', () => {
    expect(rankAcceptability([[0.5, 1]], { samples: 10, seed: 1, alpha: [3, 1] })).toEqual({
      acceptability: [[1]],
      standardError: [[0]],
      centralWeights: [[0.75, 0.25]],
    });
  });

  it('ignores a criterion whose weight is certainly 0, to the last bit', () => {
    fc.assert(
      fc.property(sampledTable, ({ values, counts }) => {
        const options = { samples: 100, seed: 12 };
        const plain = rankAcceptability(values, { ...options, alpha: counts });
        const more = rankAcceptability(
          values.map((row, a) => [a / 10, ...row]),
          { ...options, alpha: [0, ...counts] },
        );
        expect(more.acceptability).toEqual(plain.acceptability);
      }),
    );
  });

  it('follows a permutation of the alternatives to the last bit', () => {
    const shuffled = sampledTable.chain((t) => fc.tuple(fc.constant(t), permutation(t.values.length)));
    fc.assert(
      fc.property(shuffled, ([{ values, counts }, order]) => {
        const options = { samples: 150, seed: 12, alpha: counts };
        const plain = rankAcceptability(values, options);
        const found = rankAcceptability(permuted(values, order), options);
        expect(found.acceptability).toEqual(permuted(plain.acceptability, order));
        expect(found.centralWeights).toEqual(permuted(plain.centralWeights, order));
      }),
    );
  });

  it('ignores a permutation of the criteria, to the error of sampling', () => {
    const values = [
      [0.9, 0.2, 0.5, 0.1],
      [0.3, 0.8, 0.4, 0.6],
      [0.5, 0.5, 0.7, 0.3],
    ];
    const order = [2, 0, 3, 1];
    const plain = rankAcceptability(values, { samples: 50_000, seed: 1 });
    const found = rankAcceptability(
      values.map((row) => permuted(row, order)),
      { samples: 50_000, seed: 1 },
    );
    found.acceptability.forEach((shares, a) => {
      shares.forEach((share, r) => {
        near(share, plain.acceptability[a]![r]!, 6 * plain.standardError[a]![r]! + 1e-4);
      });
    });
    found.centralWeights.forEach((weights, a) => {
      weights!.forEach((weight, j) => {
        near(weight, plain.centralWeights[a]![order[j]!]!, 0.01);
      });
    });
  });

  it('names the place of what is wrong', () => {
    const wrong = (values: number[][], options: object) => () =>
      rankAcceptability(values, { samples: 10, seed: 1, ...options });
    expect(wrong([[0.5], [1.5]], {})).toThrow(
      new RangeError('values[1][0] is 1.5; a value is a finite number from 0 to 1'),
    );
    expect(wrong([[0.5]], { samples: 0 })).toThrow('samples is 0; it must be a whole number from 1 to');
    expect(wrong([[0.5]], { samples: Number.NaN })).toThrow('samples is NaN');
    expect(wrong([[0.5]], { seed: 0.5 })).toThrow('seed is 0.5; it must be a whole number from 0 to');
    expect(wrong([[0.5]], { alpha: [0] })).toThrow('alpha is all zero');
    expect(wrong([[]], {})).toThrow('values[0] is empty');
  });
});

/** 1000 samples with seed 42: the promise that a seed means the same in the next version. */
const PINNED = [
  [0.364, 0.212, 0.424],
  [0.293, 0.166, 0.541],
  [0.343, 0.622, 0.035],
];
