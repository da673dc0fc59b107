/**
 * The share of the weights w (w >= 0, sum 1) with u.w <= 0, where w is Dirichlet with whole `counts`
 * (default: all 1, the uniform simplex). Exact: no sampling. The engine's unchecked `simplexFraction`.
 *
 * Recurrence of Varsi (1973), Pacific J. Math. 46(1), 303-314, and Ali (1973), Pacific J. Math. 48(2), 313-322:
 * with X the u_j < 0 and Y the u_j >= 0, a = [1, 0, ..., 0]; for each x in X, for k = 1..|Y|:
 * a[k] = (Y[k] a[k] - x a[k-1]) / (Y[k] - x). The share is a[|Y|]. The negatives must be the outer loop.
 * Every step is a convex combination of numbers in [0, 1] without cancellation, so it is stable where the textbook
 * sum of (-u_j)^(n-1) / prod(u_k - u_j) is not. A count of c is u_j repeated c times, and so are c equal u_j: of levels a
 * few apart there are few differences, whose rows are worked out together.
 */
export function halfspaceShare(u: readonly number[], counts?: readonly number[]): number {
  let largest = 0;
  for (let j = 0; j < u.length; j++) {
    if (counts === undefined || (counts[j] as number) > 0) largest = Math.max(largest, Math.abs(u[j] as number));
  }
  if (largest === 0) return 1;

  // Dividing by the largest keeps Y - x from overflowing. A zero only copies its neighbour, so it is left out,
  // which makes "a criterion with equal values changes nothing" true to the last bit.
  const above: number[] = [];
  for (let j = 0; j < u.length; j++) {
    const y = (u[j] as number) / largest;
    if (y > 0) for (let repeat = counts?.[j] ?? 1; repeat > 0; repeat--) above.push(y);
  }

  const size = above.length;
  const { shares, keeps, takes } = roomFor(size);
  shares.fill(0, 0, size + together);
  shares[0] = 1;
  // before the first column a row passes on its 1, after the last one the row before it
  for (let k = 0; k < lag; k++) {
    keeps[k] = 0;
    takes[k] = 1;
    keeps[size + lag + k] = 1;
    takes[size + lag + k] = 0;
  }
  const { below, repeated } = negatives(u, largest, counts);
  for (let j = 0; j < below.length; j++) {
    const x = below[j] as number;
    const repeats = repeated[j] as number;
    // The divisions are kept out of the chain in which each share waits for the one before it.
    for (let k = 0; k < size; k++) {
      const y = above[k] as number;
      keeps[k + lag] = y / (y - x);
      takes[k + lag] = -x / (y - x);
    }
    let repeat = 0;
    for (; repeat + together <= repeats; repeat += together) fourRows(size);
    for (; repeat < repeats; repeat++) oneRow(size);
  }
  // The two parts of a step may round to a little more than 1.
  return Math.min(1, shares[size] as number);
}

/** The different u_j below 0, divided by `largest`, in the order in which they come first, and how often each is repeated. */
function negatives(u: readonly number[], largest: number, counts: readonly number[] | undefined) {
  const below: number[] = [];
  const repeated: number[] = [];
  for (let j = 0; j < u.length; j++) {
    const x = (u[j] as number) / largest;
    const repeats = counts?.[j] ?? 1;
    if (!(x < 0) || repeats === 0) continue;
    const at = below.indexOf(x);
    if (at < 0) {
      below.push(x);
      repeated.push(repeats);
    } else repeated[at] = (repeated[at] as number) + repeats;
  }
  return { below, repeated };
}

/** How many rows are worked out in one pass, and how many columns the last of them is behind the first. */
const together = 4;
const lag = together - 1;

/** a[k] of one row from those of the row before it. */
function oneRow(size: number): void {
  const { shares, keeps, takes } = room;
  let before = 1;
  for (let k = 0; k < size; k++) {
    before = (keeps[k + lag] as number) * (shares[k + 1] as number) + (takes[k + lag] as number) * before;
    shares[k + 1] = before;
  }
}

/**
 * Four equal rows in one pass, each a column behind the row before it, of which it takes what that has just left: within a row
 * each share waits for the one before it, and so the processor has four to work on at a time. The same numbers to the last bit.
 */
function fourRows(size: number): void {
  const { shares, keeps, takes } = room;
  let [first, second, third, fourth] = [1, 1, 1, 1];
  for (let k = 0; k < size + lag; k++) {
    fourth = (keeps[k] as number) * third + (takes[k] as number) * fourth;
    third = (keeps[k + 1] as number) * second + (takes[k + 1] as number) * third;
    second = (keeps[k + 2] as number) * first + (takes[k + 2] as number) * second;
    first = (keeps[k + lag] as number) * (shares[k + 1] as number) + (takes[k + lag] as number) * first;
    if (k >= lag) shares[k + 1 - lag] = fourth;
  }
}

const room = { shares: new Float64Array(0), keeps: new Float64Array(0), takes: new Float64Array(0) };

/** The same tables every time: making them would take longer than most calls. */
function roomFor(size: number): typeof room {
  if (room.shares.length <= size + 2 * together) {
    const length = 2 * (size + 2 * together) + 64;
    room.shares = new Float64Array(length);
    room.keeps = new Float64Array(length);
    room.takes = new Float64Array(length);
  }
  return room;
}
