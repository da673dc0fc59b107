import { tieTolerance } from '../tolerances.ts';
import type { Weighing } from './weighing.ts';

/**
 * Best score first; equal scores share a rank, the next rank is skipped (1, 1, 3), and they stand in the order of the model.
 * Equality is measured from the first of a group, so that a chain of near-ties does not grow.
 */
export function rankScores(weighing: Weighing): void {
  const { scores, order, ranks, eligibleCount: count } = weighing;
  sort(order, 0, count, (a, b) => scores[b]! - scores[a]! || a - b);
  weighing.firsts = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && scores[order[from]!]! - scores[order[to]!]! <= tieTolerance) to++;
    if (to > from + 1) sort(order, from, to, inOrder);
    ranks.fill(from + 1, from, to);
    if (from === 0) weighing.firsts = to;
    from = to;
  }
}

const inOrder = (a: number, b: number) => a - b;

/** Up to so many are sorted by insertion, which copies nothing. */
const few = 24;

function sort(table: Uint16Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > few) {
    table.subarray(from, to).sort(compare);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const one = table[i]!;
    let at = i;
    for (; at > from && compare(table[at - 1]!, one) > 0; at--) table[at] = table[at - 1]!;
    table[at] = one;
  }
}
