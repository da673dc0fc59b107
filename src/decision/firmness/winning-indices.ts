import { behindIndex } from './behind-index.ts';
import { winningIndex } from './winning-index.ts';

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
      indices[b]![a] = behindIndex(index, valuesA, valuesB, counts);
    }
  });
  return indices;
}
