import { BLOCK } from './sample-block.ts';

/** What was counted, both row by row: how often each alternative had each rank, and the sum of the weights when first. */
export interface RankCounts {
  readonly ranks: Float64Array;
  readonly firstWeights: Float64Array;
}

/** Adds the first `size` samples of a block to what was counted. */
export function countRanks(
  counted: RankCounts,
  scores: Float64Array,
  ahead: Int32Array,
  weights: Float64Array,
  sums: Float64Array,
  size: number,
): void {
  const alternatives = ahead.length / BLOCK;
  const withoutTies = (alternatives * (alternatives - 1)) / 2;
  for (let s = 0; s < size; s++) {
    let pairs = 0;
    let first = 0;
    for (let a = 0; a < alternatives; a++) {
      const rank = ahead[a * BLOCK + s] as number;
      pairs += rank;
      first += a * Number(rank === 0);
    }
    if (pairs < withoutTies) {
      countTiedRanks(counted, scores, ahead, weights, sums, s);
      continue;
    }
    for (let a = 0; a < alternatives; a++) {
      const place = a * alternatives + (ahead[a * BLOCK + s] as number);
      counted.ranks[place] = (counted.ranks[place] as number) + 1;
    }
    addWeights(counted.firstWeights, weights, first, s, 1 / (sums[s] as number));
  }
}

/** A tie is split evenly over the ranks that it occupies, and so are the weights of a shared first rank. */
function countTiedRanks(
  counted: RankCounts,
  scores: Float64Array,
  ahead: Int32Array,
  weights: Float64Array,
  sums: Float64Array,
  s: number,
): void {
  const alternatives = ahead.length / BLOCK;
  for (let a = 0; a < alternatives; a++) {
    let equal = 0;
    for (let b = 0; b < alternatives; b++) equal += Number(scores[b * BLOCK + s] === scores[a * BLOCK + s]);
    const rank = ahead[a * BLOCK + s] as number;
    for (let place = a * alternatives + rank; place < a * alternatives + rank + equal; place++) {
      counted.ranks[place] = (counted.ranks[place] as number) + 1 / equal;
    }
    if (rank === 0) addWeights(counted.firstWeights, weights, a, s, 1 / equal / (sums[s] as number));
  }
}

function addWeights(sum: Float64Array, weights: Float64Array, alternative: number, s: number, factor: number): void {
  const criteria = weights.length / BLOCK;
  for (let j = 0; j < criteria; j++) {
    const place = alternative * criteria + j;
    sum[place] = (sum[place] as number) + factor * (weights[j * BLOCK + s] as number);
  }
}
