import { smallestFlip } from '../src/decision/change/smallest-flip.ts';
import { weightInterval } from '../src/decision/change/weight-interval.ts';
import { expectedRanks } from '../src/decision/firmness/expected-ranks.ts';
import { pairwiseWinningIndex } from '../src/decision/firmness/pairwise-winning-index.ts';
import { fillRandom } from '../src/decision/firmness/sampling/fill-random.ts';
import { rankAcceptability } from '../src/decision/firmness/sampling/rank-acceptability.ts';
import { seededRandom } from '../src/decision/firmness/sampling/seeded-random.ts';

/** Milliseconds, warm, best of five. */
export interface IndexFigures {
  /** All 56 pairwise winning indices of 8 alternatives x 12 criteria; target 0.5. */
  readonly pairwiseIndices: number;
  /** The same with Dirichlet counts that add up to 60, as the prior of a long interview has. */
  readonly pairwiseIndicesPrior: number;
  readonly expectedRanks: number;
  /** 100,000 sampled weightings of 8 x 12 with ranks, standard errors and central weights; target 60. */
  readonly samples: number;
  readonly samplesPrior: number;
  /** The interval of every weight and the smallest flip to every rival, 8 x 12. */
  readonly flips: number;
}

/** Measures the exact and the sampled indices on a random table of 8 alternatives x 12 criteria. */
export function measureIndices(): IndexFigures {
  const values = randomTable(8, 12);
  const prior = values[0]!.map((_, j) => 3 + (j % 5));
  const weights = values[0]!.map(() => 1 / 12);
  const all = (alpha?: readonly number[]) => {
    for (const a of values) for (const b of values) if (a !== b) pairwiseWinningIndex(a, b, alpha);
  };
  const sample = (alpha?: readonly number[]) => rankAcceptability(values, { samples: 100_000, seed: 1, alpha });
  return {
    pairwiseIndices: best(all, 200),
    pairwiseIndicesPrior: best(() => all(prior), 50),
    expectedRanks: best(() => expectedRanks(values), 200),
    samples: best(() => sample(), 1),
    samplesPrior: best(() => sample(prior), 1),
    flips: best(() => flips(values, weights), 200),
  };
}

function flips(values: readonly (readonly number[])[], weights: readonly number[]): void {
  weights.forEach((_, criterion) => {
    weightInterval(values, weights, criterion);
  });
  const total = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);
  const leader = values.reduce((a, b) => (total(b) > total(a) ? b : a));
  for (const rival of values) smallestFlip(leader, rival, weights);
}

function best(work: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    for (let i = 0; i < times; i++) work();
    // The first three rounds warm up.
    if (round >= 3) least = Math.min(least, (performance.now() - start) / times);
  }
  return least;
}

function randomTable(alternatives: number, criteria: number): number[][] {
  const bits = new Int32Array(alternatives * criteria);
  fillRandom(seededRandom(7), bits);
  return Array.from({ length: alternatives }, (_, a) =>
    Array.from({ length: criteria }, (_, c) => (bits[a * criteria + c]! >>> 0) / 2 ** 32),
  );
}
