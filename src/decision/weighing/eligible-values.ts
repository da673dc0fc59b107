import type { Model } from '../model.ts';
import type { Weighing } from './weighing.ts';

/** What the exact indices weigh: those eligible, best first, x the criteria that have importance. */
export function eligibleValues(
  { alternatives }: Model,
  { order, eligibleCount, weighted, weightedCount }: Weighing,
): number[][] {
  const table: number[][] = [];
  for (let place = 0; place < eligibleCount; place++) {
    const { values } = alternatives[order[place]!]!;
    const row: number[] = [];
    for (let i = 0; i < weightedCount; i++) row.push(values[weighted[i]!]!);
    table.push(row);
  }
  return table;
}
