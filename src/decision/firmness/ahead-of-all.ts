import type { Model } from '../model.ts';
import type { Weighing } from '../weighing/weighing.ts';
import { certainlyAhead } from './certainly-ahead.ts';

/** Whether the first of a weighing is ahead of every other eligible one whatever the unknown levels turn out to be. */
export function aheadOfAll({ alternatives }: Model, { order, eligibleCount, weights }: Weighing): boolean {
  if (eligibleCount === 0) return false;
  const { lows } = alternatives[order[0]!]!;
  for (let place = 1; place < eligibleCount; place++)
    if (!certainlyAhead(lows, alternatives[order[place]!]!.highs, weights)) return false;
  return true;
}
