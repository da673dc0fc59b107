import { BLOCK } from './sample-block.ts';

/** Up to so many every two are compared, without a branch; more are sorted. */
const few = 48;

/** How many alternatives are strictly ahead of each one, in each sample of a block. */
export function countAhead(scores: Float64Array, ahead: Int32Array, alternatives: number): void {
  if (alternatives > few) countSorted(scores, ahead, alternatives);
  else countCompared(scores, ahead, alternatives);
}

function countCompared(scores: Float64Array, ahead: Int32Array, alternatives: number): void {
  ahead.fill(0);
  for (let a = 1; a < alternatives; a++) {
    for (let b = 0; b < a; b++) {
      for (let s = 0; s < BLOCK; s++) {
        const scoreA = scores[a * BLOCK + s] as number;
        const scoreB = scores[b * BLOCK + s] as number;
        ahead[a * BLOCK + s] = (ahead[a * BLOCK + s] as number) + Number(scoreB > scoreA);
        ahead[b * BLOCK + s] = (ahead[b * BLOCK + s] as number) + Number(scoreA > scoreB);
      }
    }
  }
}

/** Those behind the last place at which a score stands in the sorted ones are ahead of it. */
function countSorted(scores: Float64Array, ahead: Int32Array, alternatives: number): void {
  const sorted = new Float64Array(alternatives);
  for (let s = 0; s < BLOCK; s++) {
    for (let a = 0; a < alternatives; a++) sorted[a] = scores[a * BLOCK + s] as number;
    sorted.sort();
    for (let a = 0; a < alternatives; a++) {
      const score = scores[a * BLOCK + s] as number;
      let low = 0;
      let high = alternatives;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] as number) > score) high = middle;
        else low = middle + 1;
      }
      ahead[a * BLOCK + s] = alternatives - low;
    }
  }
}
