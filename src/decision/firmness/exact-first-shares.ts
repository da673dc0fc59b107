import { behindIndex } from './behind-index.ts';
import { dominates } from './dominates.ts';
import { winningIndex } from './winning-index.ts';

/**
 * How often each alternative is first, where no more than two can be: those that no other dominates. Between two it is the
 * index of the pair; alternatives that are alike share what one of them would have. Undefined with more. `values` over the
 * criteria that have weight, `counts` their prior; unchecked.
 */
export function exactFirstShares(
  values: readonly (readonly number[])[],
  counts: readonly number[],
): number[] | undefined {
  const kinds: number[][] = [];
  for (const [a, row] of values.entries()) {
    if (values.some((other) => dominates(other, row))) continue;
    const alike = kinds.find(([b]) => row.every((value, c) => value === values[b!]![c]));
    if (alike === undefined) kinds.push([a]);
    else alike.push(a);
    if (kinds.length > 2) return undefined;
  }
  const [one = [], other] = kinds;
  const shares = values.map(() => 0);
  const share = (kind: readonly number[], index: number) => {
    for (const a of kind) shares[a] = index / kind.length;
  };
  if (other === undefined) share(one, 1);
  else {
    const [rowA, rowB] = [values[one[0]!]!, values[other[0]!]!];
    const ahead = winningIndex(rowA, rowB, counts);
    share(one, ahead);
    share(other, behindIndex(ahead, rowA, rowB, counts));
  }
  return shares;
}
