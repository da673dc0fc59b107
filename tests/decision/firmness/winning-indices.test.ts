import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseWinningIndex } from '../../../src/decision/firmness/pairwise-winning-index.ts';
import { winningIndices } from '../../../src/decision/firmness/winning-indices.ts';
import { table } from '../arbitraries.ts';

describe('winningIndices', () => {
  it('are the pairwise winning indices, both ways, and 1/2 against oneself', () => {
    fc.assert(
      fc.property(table({ alternatives: [1, 4], criteria: [1, 8] }), ({ values, counts }) => {
        const indices = winningIndices(values, counts);
        for (const [a, row] of values.entries()) {
          for (const [b, rival] of values.entries()) {
            const wanted = a === b ? 0.5 : pairwiseWinningIndex(row, rival, counts);
            expect(Math.abs(indices[a]![b]! - wanted)).toBeLessThan(1e-12);
          }
        }
      }),
    );
  });

  it('keep the chance of the nearly dominated, in either order', () => {
    const once = Array.from({ length: 40 }, (_, j) => (j === 0 ? 0.01 : 0));
    const always = Array.from({ length: 40 }, (_, j) => (j === 0 ? 0 : 1));
    const chance = pairwiseWinningIndex(once, always);
    expect(chance > 0 && chance < 1e-60).toBe(true);
    expect(winningIndices([once, always])[0]![1]).toBe(chance);
    expect(winningIndices([always, once])[1]![0]).toBe(chance);
  });
});
