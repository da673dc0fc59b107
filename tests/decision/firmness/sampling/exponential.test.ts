import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential } from '../../../../src/decision/firmness/sampling/exponential.ts';

describe('exponential', () => {
  it('is -ln U to 1e-13 for every U that 32 bits can choose', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (bits) => {
        expect(Math.abs(exponential(bits) + Math.log(((bits | 1) >>> 0) / 2 ** 32))).toBeLessThan(1e-13);
      }),
      { numRuns: 2000 },
    );
  });

  it('is positive and finite at both ends', () => {
    expect(exponential(0)).toBeCloseTo(32 * Math.LN2, 12);
    expect(exponential(-1)).toBeGreaterThan(0);
    expect(exponential(-1)).toBeLessThan(1e-9);
  });
});
