import { exponential } from './exponential.ts';
import { fillRandom, type RandomState } from './fill-random.ts';
import { BLOCK } from './sample-block.ts';

/** Dirichlet weights, not yet divided by their sum: w_j is the sum of alpha_j exponentials (uniform: of one). */
export function drawWeights(
  state: RandomState,
  bits: Int32Array,
  counts: readonly number[],
  weights: Float64Array,
  sums: Float64Array,
): void {
  weights.fill(0);
  sums.fill(0);
  for (let j = 0; j < counts.length; j++) {
    for (let repeat = counts[j] as number; repeat > 0; repeat--) {
      fillRandom(state, bits);
      for (let s = 0; s < BLOCK; s++) {
        const drawn = exponential(bits[s] as number);
        weights[j * BLOCK + s] = (weights[j * BLOCK + s] as number) + drawn;
        sums[s] = (sums[s] as number) + drawn;
      }
    }
  }
}
