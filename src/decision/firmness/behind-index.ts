import { winningIndex } from './winning-index.ts';

/** Above this, 1 - P would lose digits of the other direction, and at last "0 only where dominated". */
const nearlyCertain = 0.999;

/** P(b before a), where `ahead` is P(a before b); unchecked. */
export const behindIndex = (
  ahead: number,
  valuesA: readonly number[],
  valuesB: readonly number[],
  counts?: readonly number[],
): number => (ahead < nearlyCertain ? 1 - ahead : winningIndex(valuesB, valuesA, counts));
