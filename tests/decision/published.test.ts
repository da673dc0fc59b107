import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallestFlip } from '../../src/decision/change/smallest-flip.ts';
import { weightInterval } from '../../src/decision/change/weight-interval.ts';
import { expectedRanks } from '../../src/decision/firmness/expected-ranks.ts';
import { pairwiseWinningIndex } from '../../src/decision/firmness/pairwise-winning-index.ts';
import { rankAcceptability } from '../../src/decision/firmness/sampling/rank-acceptability.ts';
import { simplexFraction } from '../../src/decision/firmness/simplex-fraction.ts';
import { weightedScores } from '../../src/decision/weighing/weighted-scores.ts';
import { dot } from './arbitraries.ts';

/**
 * Published and derived decision tables, each with its source in `published/<id>.json`. Exact results are held to
 * 1e-12, sampled ones to four standard errors, printed ones to the rounding with which they were published.
 */

/** Cases of `published/index.json` that lie outside the library's definitions, with the reason. */
const NOT_REPRODUCED: Record<string, string> = {
  'pvf-rsmaa': 'values of measures by piecewise-linear functions: the library is given values, in [0, 1] only',
  'pvf-jsmaa': 'as pvf-rsmaa; it also extrapolates to values below 0 and above 1',
  'smaa-pwi-rsmaa': 'counts over ten given samples of the scores: the index here is exact, over weights',
  'smaa-ranking-entropy-rsmaa': 'the entropy of whole rankings is no result of the library',
  'smaa-thrombolytics-nopref': 'measurements are beta distributed: the library knows uncertain weights only',
  'smaa-thrombolytics-exact-swing': 'as smaa-thrombolytics-nopref, with fixed weights',
  'smaa-thrombolytics-fixed-weights': 'as smaa-thrombolytics-nopref, with fixed weights',
  'roc-weights': 'weights from an order of the criteria: importance is given in points here',
};

const folder = new URL('../data/published/', import.meta.url);
const read = (id: string) => JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
const reproduced = new Set<string>();

/** One case; what is registered here and what is listed above must together be the index. */
function reproduces(id: string, what: string, test: (found: ReturnType<typeof read>) => void) {
  reproduced.add(id);
  it(`${id}: ${what}`, () => test(read(id)));
}

function expectEach(found: readonly number[], wanted: readonly number[], tolerance: number | readonly number[]) {
  expect(found.length).toBe(wanted.length);
  for (const [i, x] of found.entries()) {
    const allowed = typeof tolerance === 'number' ? tolerance : tolerance[i]!;
    expect(Math.abs(x - wanted[i]!), `entry ${i}: ${x} instead of ${wanted[i]}`).toBeLessThanOrEqual(allowed);
  }
}

/** Ranks of scores, ties (to 1e-9) sharing one. */
const ranks = (scores: readonly number[]) => scores.map((s) => 1 + scores.filter((other) => other > s + 1e-9).length);
const columns = (matrix: number[][]) => matrix[0]!.map((_, c) => matrix.map((row) => row[c]!));
const rational = (text: string) => Number(text.split('/')[0]) / Number(text.split('/')[1] ?? 1);

describe('published weighted sums', () => {
  reproduces('wsm-skc-trivial', 'the scores, without normalisation', ({ input, published }) => {
    const scores = weightedScores(input.matrix, input.weights);
    expectEach(scores, published.scores, 1e-12);
    expect(ranks(scores)).toEqual(published.ranks);
  });

  reproduces('wsm-wikipedia-tie', 'the scores, and a tie stays a tie', ({ input, published }) => {
    const scores = weightedScores(input.matrix, input.weights);
    expectEach(scores, published.scores, 1e-12);
    expect(ranks(scores)).toEqual(published.ranks);
  });

  reproduces('wsm-pymcdm-selfref', 'the scores, rescaled by sums, costs inverted', ({ input, published, ...c }) => {
    const sums = columns(input.matrix).map((column, j) =>
      column.reduce((sum, x) => sum + (input.objectives[j] === 'max' ? x : 1 / x), 0),
    );
    const values = input.matrix.map((row: number[]) =>
      row.map((x, j) => (input.objectives[j] === 'max' ? x : 1 / x) / sums[j]!),
    );
    const scores = weightedScores(values, input.weights);
    expectEach(scores, published.scores, c.tolerance);
    expectEach(scores, c.recomputed.scores, 1e-12);
    expect(ranks(scores)).toEqual(c.recomputed.ranks);
  });

  reproduces('saw-jmcdm-1', 'the scores, rescaled by the best of each criterion', ({ input, published, ...c }) => {
    const values = input.matrix.map((row: number[]) =>
      row.map((x, j) => {
        const column = columns(input.matrix)[j]!;
        return input.objectives[j] === 'max' ? x / Math.max(...column) : Math.min(...column) / x;
      }),
    );
    const scores = weightedScores(values, input.weights);
    expectEach(scores, published.scores, 1e-6);
    expectEach(scores, c.recomputed.scores, 1e-12);
    expect(ranks(scores)).toEqual(c.recomputed.ranks);
  });

  reproduces('spotis-dezert2020-1', '1 minus the score, over declared bounds', ({ input, published, ...c }) => {
    const values = input.matrix.map((row: number[]) =>
      row.map((x, j) => {
        const [low, high] = input.bounds[j];
        return (input.objectives[j] === 'max' ? x - low : high - x) / (high - low);
      }),
    );
    const scores = weightedScores(values, input.weights);
    expectEach(
      scores.map((score) => 1 - score),
      published.scores,
      c.tolerance,
    );
    expectEach(scores, c.recomputed.equivalent_wsm_scores, 1e-12);
    expect(ranks(scores)).toEqual(c.recomputed.ranks);
  });

  reproduces('spotis-dezert2020-2', '1 minus the score, by distance to a solution', ({ input, published, ...c }) => {
    const values = input.matrix.map((row: number[]) =>
      row.map((x, j) => 1 - Math.abs(x - input.expected_solution[j]) / (input.bounds[j][1] - input.bounds[j][0])),
    );
    const scores = weightedScores(values, input.weights);
    expectEach(
      scores.map((score) => 1 - score),
      published.scores,
      c.tolerance,
    );
    expectEach(
      scores.map((score) => 1 - score),
      c.recomputed.scores,
      1e-12,
    );
    expect(ranks(scores)).toEqual(c.recomputed.ranks);
  });

  reproduces('mavt-mew-deterministic', 'the total values, over declared ranges', ({ input, published }) => {
    const values = input.performance.map((row: number[]) =>
      row.map((x, j) => {
        const [low, high] = input.criteria[j].range;
        return (x - low) / (high - low);
      }),
    );
    expectEach(weightedScores(values, input.weights), published.total, 1e-12);
  });
});

describe('published flips', () => {
  reproduces('flip-kshana-2x2', 'the flip, of all weights and of one', ({ input, published }) => {
    const flip = smallestFlip(input.matrix[0], input.matrix[1], input.weights)!;
    expectEach(flip.weights, published.new_weights, 1e-12);
    expect(Math.abs(flip.distance - published.l1_change)).toBeLessThan(1e-12);
    expectEach([weightInterval(input.matrix, input.weights, 0).low], [published.new_weights[0]], 1e-12);
    const further = flip.weights.map((weight, j) => weight + 1e-9 * (weight - input.weights[j]));
    const scores = weightedScores(input.matrix, further);
    expect(scores.indexOf(Math.max(...scores))).toBe(published.new_winner);
  });

  reproduces('flip-kshana-dominant', 'no flip of a dominant alternative; the swings', ({ input, published }) => {
    const { matrix, weights } = input.dominant;
    expect(published.flip).toBe('none');
    expect(smallestFlip(matrix[0], matrix[1], weights)).toBeNull();
    for (const criterion of [0, 1]) expect(weightInterval(matrix, weights, criterion)).toEqual({ low: 0, high: 1 });

    const { tornado } = input;
    const lead = (criterion: number, factor: number) => {
      const changed = tornado.weights.map((weight: number, j: number) => (j === criterion ? weight * factor : weight));
      const [winner, rival] = weightedScores(tornado.matrix, changed) as [number, number];
      return winner - rival;
    };
    const swings = [0, 1].map((criterion) => lead(criterion, 1 + tornado.delta) - lead(criterion, 1 - tornado.delta));
    expectEach(swings, published.tornado_swing, 1e-12);
  });
});

describe('published and derived probabilities', () => {
  reproduces('smaa-kshana-toy', 'a coin flip, exactly', ({ input, published }) => {
    const { acceptability } = rankAcceptability(input.matrix, { samples: 1, seed: 0 });
    expectEach(
      acceptability.map((shares) => shares[0]!),
      published.rank1,
      1e-12,
    );
  });

  reproduces('smaa-central-weights-edge-rsmaa', 'case 1, no central weights for the never first', ({ published }) => {
    // Its weights are 1/3 in every sample; here 1/3 is their mean. Case 2 changes the values between samples.
    const { acceptability, centralWeights } = rankAcceptability(
      [
        [1, 1, 1],
        [0, 0, 0],
      ],
      { samples: 1, seed: 0 },
    );
    expectEach(centralWeights[0]!, published.case1_cw_A, 1e-12);
    expect(centralWeights[1]).toBe(published.case1_cw_B);
    expect(acceptability[0]![0]).toBe(1);
  });

  reproduces('simplex-halfspace-volume', 'every volume, exactly', ({ tests }) => {
    expect(tests.length).toBe(13);
    for (const { u, fraction_leq0_exact: exact } of tests) {
      expectEach([simplexFraction(u.map(rational))], [rational(exact)], 1e-12);
    }
  });

  reproduces('simplex-volume-priors', 'other priors by reduction, exactly', ({ input, recomputed }) => {
    const u: number[] = input.u.map(rational);
    const valuesA = u.map((x) => Math.max(0, -x));
    const valuesB = u.map((x) => Math.max(0, x));
    expectEach([pairwiseWinningIndex(valuesA, valuesB, input.dirichlet_alpha)], [recomputed.dirichlet], 1e-12);
    expectEach([rational(recomputed.dirichlet_exact)], [recomputed.dirichlet], 1e-12);

    const means = u.map((_, k) => u.slice(0, k + 1).reduce((sum, x) => sum + x, 0) / (k + 1));
    expectEach([simplexFraction(means)], [rational(recomputed.ordinal_exact)], 1e-12);

    const bounds: number[] = input.lower_bounds.map(rational);
    const free = 1 - bounds.reduce((sum, bound) => sum + bound, 0);
    const bounded = u.map((x) => free * x + dot(bounds, u));
    expectEach([simplexFraction(bounded)], [rational(recomputed.lower_bounds_exact)], 1e-12);

    const { centralWeights } = rankAcceptability([valuesA, valuesB], { samples: 1, seed: 0 });
    expectEach(centralWeights[0]!, recomputed.conditional_mean_weights_exact.map(rational), 1e-12);
  });

  for (const id of ['smaa-exact-3x3', 'smaa-exact-4x3-dominated']) {
    reproduces(id, 'indices and expected ranks exactly, the rest by sampling', ({ input, recomputed }) => {
      const values: number[][] = input.matrix;
      for (const [a, row] of values.entries()) {
        for (const [b, rival] of values.entries()) {
          if (a === b) continue;
          const exact = rational(recomputed.pairwise_winning_exact[a][b]);
          expectEach([pairwiseWinningIndex(row, rival)], [exact], 1e-12);
        }
      }
      expectEach(expectedRanks(values), recomputed.expected_rank_exact.map(rational), 1e-12);

      const samples = 100_000;
      const found = rankAcceptability(values, { samples, seed: 20261123 });
      for (const [a, shares] of found.acceptability.entries()) {
        const errors = found.standardError[a]!.map((error) => 4 * error);
        expectEach(shares, recomputed.rank_acceptability_exact[a].map(rational), errors);
        const central = recomputed.central_weights_exact[a];
        if (central === null) {
          expect(found.centralWeights[a]).toBeNull();
          continue;
        }
        // A weight lies in [0, 1], so that its variance is at most m (1 - m) for a mean of m.
        const means: number[] = central.map(rational);
        const spread = means.map((mean) => 4 * Math.sqrt((mean * (1 - mean)) / (shares[0]! * samples)));
        expectEach(found.centralWeights[a]!, means, spread);
      }
    });
  }
});

describe('the cases as a whole', () => {
  it('are reproduced, or listed with the reason', () => {
    const index: { id: string }[] = read('index');
    expect(index.length).toBe(23);
    expect([...reproduced, ...Object.keys(NOT_REPRODUCED)].sort()).toEqual(index.map(({ id }) => id).sort());
  });

  it('that are reproduced, and no others, are copied here with their source', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(['index', ...reproduced].sort());
    for (const id of reproduced) expect(read(id)).toMatchObject({ id, source: expect.any(Object) });
  });
});
