/**
 * The share of the weights w (w >= 0, sum 1) with u.w <= 0, where w is Dirichlet with whole `counts`
 * (default: all 1, the uniform simplex). Exact: no sampling. The engine's unchecked `simplexFraction`.
 *
 * Recurrence of Varsi (1973), Pacific J. Math. 46(1), 303-314, and Ali (1973), Pacific J. Math. 48(2), 313-322:
 * with X the u_j < 0 and Y the u_j >= 0, a = [1, 0, ..., 0]; for each x in X, for k = 1..|Y|:
 * a[k] = (Y[k] a[k] - x a[k-1]) / (Y[k] - x). The share is a[|Y|]. The negatives must be the outer loop.
 * Every step is a convex combination of numbers in [0, 1] without cancellation, so it is stable where the textbook
 * sum of (-u_j)^(n-1) / prod(u_k - u_j) is not. A count of c is u_j repeated c times, and so are c equal u_j: of levels a
 * few apart there are few differences, and the steps between two of them are all alike.
 */
export function halfspaceShare(u: readonly number[], counts?: readonly number[]): number {
  let largest = 0;
  for (let j = 0; j < u.length; j++) {
    if (counts === undefined || (counts[j] as number) > 0) largest = Math.max(largest, Math.abs(u[j] as number));
  }
  if (largest === 0) return 1;

  const above = different(u, largest, counts);
  const below = different(u, -largest, counts);
  const shares = roomFor(above.size);
  for (let j = 0; j < below.sizes.length; j++) {
    const x = below.sizes[j] as number;
    for (let run = 0; run < above.sizes.length; run++) {
      const y = above.sizes[run] as number;
      keeps[run] = y / (y + x);
      takes[run] = x / (y + x);
    }
    let rows = below.repeats[j] as number;
    for (; rows >= together; rows -= together) eightRows(shares, above.repeats);
    for (; rows > 0; rows--) oneRow(shares, above.repeats);
  }
  // The two parts of a step may round to a little more than 1.
  return Math.min(1, shares[above.size] as number);
}

/**
 * The different u_j on the side that `by` has the sign of, divided by it, in the order in which they come first, and how often each is
 * repeated. Dividing by the largest keeps their sums from overflowing. A zero only copies its neighbour, so it is left out,
 * which makes "a criterion with equal values changes nothing" true to the last bit.
 */
function different(u: readonly number[], by: number, counts: readonly number[] | undefined) {
  const sizes: number[] = [];
  const repeats: number[] = [];
  let size = 0;
  for (let j = 0; j < u.length; j++) {
    const one = (u[j] as number) / by;
    const count = counts?.[j] ?? 1;
    if (!(one > 0) || count === 0) continue;
    size += count;
    const at = sizes.indexOf(one);
    if (at < 0) {
      sizes.push(one);
      repeats.push(count);
    } else repeats[at] = (repeats[at] as number) + count;
  }
  return { sizes, repeats, size };
}

/** Of a step to one of the different u_j above 0: what stays of the row before, and what comes of the column before. */
const keeps: number[] = [];
const takes: number[] = [];

/** a[k] of one row from those of the row before it. */
function oneRow(shares: Float64Array, repeats: readonly number[]): void {
  let before = 1;
  let k = 0;
  for (let run = 0; run < repeats.length; run++) {
    const keep = keeps[run] as number;
    const take = takes[run] as number;
    for (const end = k + (repeats[run] as number); k < end; ) {
      k++;
      before = keep * (shares[k] as number) + take * before;
      shares[k] = before;
    }
  }
}

/** How many rows are worked out in one pass. */
const together = 8;

/**
 * Eight equal rows in one pass: within a row each share waits for the one before it, and so the processor has eight to work on at a
 * time, which it finds by itself. The same numbers as of one row after the other, to the last bit.
 */
function eightRows(shares: Float64Array, repeats: readonly number[]): void {
  let [a, b, c, d, e, f, g, h] = [1, 1, 1, 1, 1, 1, 1, 1];
  let k = 0;
  for (let run = 0; run < repeats.length; run++) {
    const keep = keeps[run] as number;
    const take = takes[run] as number;
    for (const end = k + (repeats[run] as number); k < end; ) {
      k++;
      a = keep * (shares[k] as number) + take * a;
      b = keep * a + take * b;
      c = keep * b + take * c;
      d = keep * c + take * d;
      e = keep * d + take * e;
      f = keep * e + take * f;
      g = keep * f + take * g;
      h = keep * g + take * h;
      shares[k] = h;
    }
  }
}

let room = new Float64Array(0);

/** The same table every time, from 1 at its beginning: making one would take longer than most calls. */
function roomFor(size: number): Float64Array {
  if (room.length <= size) room = new Float64Array(2 * size + 64);
  room.fill(0, 0, size + 1);
  room[0] = 1;
  return room;
}
