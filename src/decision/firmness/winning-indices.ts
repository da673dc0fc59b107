import { winningIndex } from './winning-index.ts';

/** Above this, 1 - P would lose digits of the other direction, and at last "0 only where dominated". */
const NEARLY_CERTAIN = 0.999;

/**
 * P(a before b) for every pair, alternatives x alternatives, 1/2 on the diagonal; unchecked. `row`: those of the first, where
 * they are known.
 */
export function winningIndices(
  values: readonly (readonly number[])[],
  counts?: readonly number[],
  row?: readonly number[],
): number[][] {
  const indices = values.map(() => values.map(() => 0.5));
  values.forEach((valuesA, a) => {
    for (let b = a + 1; b < values.length; b++) {
      const valuesB = values[b]!;
      const index = a === 0 && row !== undefined ? row[b]! : winningIndex(valuesA, valuesB, counts);
      indices[a]![b] = index;
      indices[b]![a] = index < NEARLY_CERTAIN ? 1 - index : winningIndex(valuesB, valuesA, counts);
    }
  });
  return indices;
}
