import { winningIndex } from './winning-index.ts';

/** P(first before b) for every b, 1/2 for itself; unchecked. */
export const winningRow = (values: readonly (readonly number[])[], counts?: readonly number[]): number[] =>
  values.map((other, b) => (b === 0 ? 0.5 : winningIndex(values[0]!, other, counts)));
