import type { Ranked } from '../model.ts';
import type { Scored } from './score.ts';

/** Scores closer than this are equal: far above rounding, far below any difference that points can make. */
export const tieTolerance = 1e-9;

/**
 * Best score first; equal scores share a rank, the next rank is skipped (1, 1, 3), and they stand in the order of the model.
 * Equality is measured from the first of a group, so that a chain of near-ties does not grow.
 */
export function rank(scored: readonly (Scored & { readonly alternative: number })[]): Ranked[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score || a.alternative - b.alternative);
  const groups: (typeof sorted)[] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && group[0]!.score - one.score <= tieTolerance) group.push(one);
    else groups.push([one]);
  }
  let before = 0;
  return groups.flatMap((group) => {
    const shared = before + 1;
    before += group.length;
    return group.sort((a, b) => a.alternative - b.alternative).map((one) => ({ ...one, rank: shared }));
  });
}
