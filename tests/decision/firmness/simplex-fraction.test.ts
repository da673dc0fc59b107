import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexFraction } from '../../../src/decision/firmness/simplex-fraction.ts';
import { permutation, permuted } from '../arbitraries.ts';

const coordinate = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1, max: 1, noNaN: true }));
const vector = (maxLength = 8) => fc.array(coordinate, { minLength: 1, maxLength });

/** Distinct whole numbers, none 0: what the textbook sum needs. */
const distinct = (length: number) =>
  fc.uniqueArray(
    fc.integer({ min: -60, max: 60 }).filter((n) => n !== 0),
    { minLength: length, maxLength: length },
  );

/** An independent second way: the textbook sum of (-u_j)^(n-1) / prod (u_k - u_j) over u_j < 0, in exact rationals. */
function textbook(u: readonly number[]): number {
  let numerator = 0n;
  let denominator = 1n;
  for (const [j, x] of u.entries()) {
    if (x >= 0) continue;
    const product = u.reduce((all, y, k) => (k === j ? all : all * BigInt(y - x)), 1n);
    numerator = numerator * product + BigInt(-x) ** BigInt(u.length - 1) * denominator;
    denominator *= product;
  }
  return Number((numerator * 10n ** 30n) / denominator) / 1e30;
}

describe('simplexFraction', () => {
  it('knows the share of weights with w1 >= 1/2', () => {
    expect(simplexFraction([-1, 1, 1])).toBeCloseTo(1 / 4, 14);
    expect(simplexFraction([-1, 1, 1, 1, 1])).toBeCloseTo(1 / 16, 14);
  });

  it('keeps the negatives outside: swapping the loops gives another number', () => {
    expect(simplexFraction([0.3, -0.5, 0.1, -0.05])).toBeCloseTo(289 / 504, 14);
    expect(simplexFraction([-2, 0, -1, 1, -1, 0, 1, -2])).toBeCloseTo(49 / 54, 14);
  });

  it('is 1 where all are zero, 1 where none is above zero, exactly 0 where none is below', () => {
    expect(simplexFraction([0, 0, 0])).toBe(1);
    expect(simplexFraction([0, -1, -2])).toBe(1);
    expect(simplexFraction([0, 1, 2])).toBe(0);
    expect(simplexFraction([0.1])).toBe(0);
  });

  it('agrees with the textbook sum in exact rationals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }).chain(distinct), (u) => {
        expect(Math.abs(simplexFraction(u) - textbook(u))).toBeLessThan(1e-13);
      }),
    );
  });

  it('works out equal coordinates together as it does one by one: next to each other they are all different', () => {
    const few = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 40, maxLength: 90 });
    fc.assert(
      fc.property(few, (u) => {
        const apart = u.map((one, j) => one * (1 + j * 1e-14));
        expect(Math.abs(simplexFraction(u) - simplexFraction(apart))).toBeLessThan(1e-10);
      }),
    );
  });

  it('is stable to 1e-12 at 40 criteria', () => {
    fc.assert(
      fc.property(distinct(40), (u) => {
        expect(Math.abs(simplexFraction(u) - textbook(u))).toBeLessThan(1e-12);
      }),
    );
  });

  it('keeps its relative precision where the share is tiny', () => {
    const u = Array.from({ length: 40 }, (_, j) => (j === 0 ? -1 : j));
    const exact = u.slice(1).reduce((share, y) => share / (y + 1), 1);
    expect(simplexFraction(u) / exact).toBeCloseTo(1, 12);
  });

  it('does not change under scaling, however large or small', () => {
    fc.assert(
      fc.property(vector(40), fc.constantFrom(2 ** -500, 1e-9, 3, 7e12, 1e300), (u, scale) => {
        // Numbers that scaling would push out of the range of a double are not the point here.
        const plain = u.map((x) => (Math.abs(x) < 1e-6 ? 0 : x));
        const scaled = plain.map((x) => x * scale);
        expect(Math.abs(simplexFraction(scaled) - simplexFraction(plain))).toBeLessThan(1e-12);
      }),
    );
  });

  it('takes the largest and the smallest doubles without overflow', () => {
    expect(simplexFraction([-Number.MAX_VALUE, Number.MAX_VALUE])).toBe(0.5);
    expect(simplexFraction([-5e-324, 5e-324])).toBe(0.5);
    expect(simplexFraction([-5e-324, 5e-324, 1e300])).toBe(0);
  });

  it('and its complement add up to 1', () => {
    fc.assert(
      fc.property(
        vector(40).filter((u) => u.some((x) => x !== 0)),
        (u) => {
          const complement = simplexFraction(u.map((x) => -x));
          expect(Math.abs(simplexFraction(u) + complement - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('is a share, never outside 0 to 1', () => {
    fc.assert(
      fc.property(vector(40), (u) => {
        const share = simplexFraction(u);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  it('does not pass 1 where the two parts of a step round up to more than 1', () => {
    expect(simplexFraction([0.138, ...Array<number>(200).fill(-1)])).toBe(1);
  });

  it('does not depend on the order of the criteria', () => {
    fc.assert(
      fc.property(
        vector().chain((u) => fc.tuple(fc.constant(u), permutation(u.length))),
        ([u, order]) => {
          expect(Math.abs(simplexFraction(permuted(u, order)) - simplexFraction(u))).toBeLessThan(1e-13);
        },
      ),
    );
  });

  it('names the place of what is not a finite number', () => {
    expect(() => simplexFraction([])).toThrow(new RangeError('u is empty; it must be a non-empty list of numbers'));
    expect(() => simplexFraction([1, Number.NaN])).toThrow(new RangeError('u[1] is NaN; it must be a finite number'));
    expect(() => simplexFraction([Number.POSITIVE_INFINITY])).toThrow('u[0] is Infinity');
  });
});
