/** Expected ranks from the indices of `winningIndices`: 1 + the sum over the others of the chance to be behind them. */
export function expectedRanksFrom(indices: readonly (readonly number[])[]): number[] {
  return indices.map((row, a) => row.reduce((rank, index, b) => (a === b ? rank : rank + 1 - index), 1));
}
