import { countAhead } from './count-ahead.ts';
import { countRanks, type RankCounts } from './count-ranks.ts';
import { drawWeights } from './draw-weights.ts';
import { BLOCK } from './sample-block.ts';
import { seededRandom } from './seeded-random.ts';

/** Blocks between two stops: some milliseconds. */
const blocksAStep = 8;

/** Ranks the alternatives under `samples` random weightings; unchecked, nothing is allocated while it samples. Stops on its way. */
export function* sampleRanks(
  values: readonly (readonly number[])[],
  counts: readonly number[],
  samples: number,
  seed: number,
): Generator<undefined, RankCounts> {
  const alternatives = values.length;
  const state = seededRandom(seed);
  const bits = new Int32Array(BLOCK);
  const weights = new Float64Array(counts.length * BLOCK);
  const sums = new Float64Array(BLOCK);
  const scores = new Float64Array(alternatives * BLOCK);
  const ahead = new Int32Array(alternatives * BLOCK);
  const counted: RankCounts = {
    ranks: new Float64Array(alternatives * alternatives),
    firstWeights: new Float64Array(alternatives * counts.length),
  };
  const table = Float64Array.from(values.flat());
  for (let done = 0; done < samples; done += BLOCK) {
    drawWeights(state, bits, counts, weights, sums);
    scoreBlock(table, weights, scores, counts.length);
    countAhead(scores, ahead, alternatives);
    countRanks(counted, scores, ahead, weights, sums, Math.min(BLOCK, samples - done));
    if ((done / BLOCK) % blocksAStep === blocksAStep - 1) yield;
  }
  return counted;
}

/** Four samples at a time: four sums in registers, none of which waits for another. */
function scoreBlock(table: Float64Array, weights: Float64Array, scores: Float64Array, criteria: number): void {
  for (let a = 0; a * BLOCK < scores.length; a++) {
    for (let s = 0; s < BLOCK; s += 4) {
      let score0 = 0;
      let score1 = 0;
      let score2 = 0;
      let score3 = 0;
      for (let j = 0; j < criteria; j++) {
        const value = table[a * criteria + j] as number;
        const from = j * BLOCK + s;
        score0 += value * (weights[from] as number);
        score1 += value * (weights[from + 1] as number);
        score2 += value * (weights[from + 2] as number);
        score3 += value * (weights[from + 3] as number);
      }
      const to = a * BLOCK + s;
      scores[to] = score0;
      scores[to + 1] = score1;
      scores[to + 2] = score2;
      scores[to + 3] = score3;
    }
  }
}
