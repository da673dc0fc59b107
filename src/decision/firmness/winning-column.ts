import { behindIndex } from './behind-index.ts';

/** P(each before the first), 1/2 for itself, from the first's own `row`; unchecked. */
export const winningColumn = (
  values: readonly (readonly number[])[],
  row: readonly number[],
  counts?: readonly number[],
): number[] => values.map((other, b) => (b === 0 ? 0.5 : behindIndex(row[b]!, values[0]!, other, counts)));
