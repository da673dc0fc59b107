/** Milliseconds of the fastest of five runs, after three that warm up. */
export function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    work();
    if (round >= 3) least = Math.min(least, performance.now() - start);
  }
  return least;
}
