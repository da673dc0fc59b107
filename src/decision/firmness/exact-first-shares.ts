/**
 * How often each alternative is first, where no more than two can be: those whom nobody is ahead of under all weights. Between
 * two it is the index of the pair; alternatives that are alike share what one of them would have. Undefined with more.
 * `values` and `indices` (of `winningIndices`) over the criteria that have weight; unchecked.
 */
export function exactFirstShares(
  values: readonly (readonly number[])[],
  indices: readonly (readonly number[])[],
): number[] | undefined {
  const kinds: number[][] = [];
  for (const [a, row] of indices.entries()) {
    // 0 only where another is at least as good everywhere and better somewhere
    if (row.includes(0)) continue;
    const alike = kinds.find(([b]) => values[a]!.every((value, c) => value === values[b!]![c]));
    if (alike === undefined) kinds.push([a]);
    else alike.push(a);
    if (kinds.length > 2) return undefined;
  }
  const shares = values.map(() => 0);
  kinds.forEach((kind, k) => {
    const rival = kinds[1 - k]?.[0];
    for (const a of kind) shares[a] = (rival === undefined ? 1 : indices[a]![rival]!) / kind.length;
  });
  return shares;
}
