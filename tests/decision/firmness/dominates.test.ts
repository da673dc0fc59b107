import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates } from '../../../src/decision/firmness/dominates.ts';
import { weightedScores } from '../../../src/decision/weighing/weighted-scores.ts';
import { table } from '../arbitraries.ts';

describe('dominates', () => {
  it('means at least as good everywhere and better somewhere', () => {
    expect(dominates([0.5, 1], [0.5, 0.5])).toBe(true);
    expect(dominates([0.5, 1], [0.6, 0.5])).toBe(false);
    expect(dominates([0.5, 1], [0.5, 1])).toBe(false);
  });

  it('counts only the criteria that have weight', () => {
    expect(dominates([1, 0], [0, 1], [1, 0])).toBe(true);
    expect(dominates([1, 0.5], [0, 0.5], [0, 1])).toBe(false);
  });

  it('is never mutual, and never puts the dominated first', () => {
    fc.assert(
      fc.property(table({ alternatives: [2, 5], criteria: [1, 4] }), ({ values, weights }) => {
        const scores = weightedScores(values, weights);
        const top = Math.max(...scores);
        for (const a of values) {
          for (const [i, b] of values.entries()) {
            if (!dominates(a, b, weights)) continue;
            expect(dominates(b, a, weights)).toBe(false);
            expect(scores[i]).toBeLessThan(top);
          }
        }
      }),
    );
  });
});
