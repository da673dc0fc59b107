import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainlyAhead } from '../../../src/decision/firmness/certainly-ahead.ts';
import { dot, row, weights } from '../arbitraries.ts';

describe('certainlyAhead', () => {
  it('compares the worst of A with the best of B', () => {
    expect(certainlyAhead([0.8, 0], [0.3, 0.4], [0.6, 0.4])).toBe(true);
    expect(certainlyAhead([0.8, 0], [0.3, 1], [0.6, 0.4])).toBe(false);
  });

  it('does not take a tie, or a lead of rounding errors, for a lead', () => {
    expect(certainlyAhead([0.5], [0.5], [1])).toBe(false);
    expect(certainlyAhead([0.1 + 0.2], [0.3], [1])).toBe(false);
  });

  it('holds exactly where A leads for every way in which the unknown values may turn out', () => {
    const known = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.record({
        a: row(n),
        b: row(n),
        w: weights(n),
        unknownA: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
        unknownB: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      }),
    );
    fc.assert(
      fc.property(known, ({ a, b, w, unknownA, unknownB }) => {
        const ahead = certainlyAhead(
          a.map((x, j) => (unknownA[j] ? 0 : x)),
          b.map((x, j) => (unknownB[j] ? 1 : x)),
          w,
        );
        // The lead is linear in each unknown, so that its least value is at a corner.
        let least = Number.POSITIVE_INFINITY;
        for (let corner = 0; corner < 2 ** (2 * w.length); corner++) {
          const at = (bit: number) => (corner >> bit) & 1;
          const cornerA = a.map((x, j) => (unknownA[j] ? at(j) : x));
          const cornerB = b.map((x, j) => (unknownB[j] ? at(w.length + j) : x));
          least = Math.min(least, dot(cornerA, w) - dot(cornerB, w));
        }
        expect(ahead).toBe(least > 1e-12);
      }),
    );
  });
});
