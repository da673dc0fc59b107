import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestFlip } from '../../../src/decision/change/smallest-flip.ts';
import { dot, permutation, permuted, row, weights } from '../arbitraries.ts';

/** Two rows and weights under which the first leads or ties. */
const duel = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain((n) => fc.record({ a: row(n), b: row(n), w: weights(n), order: permutation(n) }))
    .map(({ a, b, w, order }) => (dot(a, w) >= dot(b, w) ? { a, b, w, order } : { a: b, b: a, w, order }));

const l1 = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, j) => sum + Math.abs(v - y[j]!), 0);
const grid = (steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) =>
    Array.from({ length: steps + 1 - i }, (_, j) => [i / steps, j / steps, (steps - i - j) / steps]),
  ).flat();

describe('smallestFlip', () => {
  it('moves weight from the largest advantage to the least', () => {
    const flip = smallestFlip([1, 0.5, 0], [0, 0.3, 1], [0.5, 0.2, 0.3]);
    // The lead is 0.24, and 0.12 moved from the first to the last gains 2 for each unit.
    expect(flip!.distance).toBeCloseTo(0.24, 12);
    flip!.weights.forEach((weight, j) => {
      expect(weight).toBeCloseTo([0.38, 0.2, 0.42][j]!, 12);
    });
  });

  it('goes on with the next largest when the first has nothing left', () => {
    const flip = smallestFlip([1, 0.6, 0.4], [0, 0.1, 0.5], [0.1, 0.8, 0.1]);
    expect(flip!.weights[0]).toBe(0);
    expect(flip!.weights[1]).toBeGreaterThan(0);
    expect(flip!.weights[1]).toBeLessThan(0.8);
  });

  it('is null exactly where A is nowhere worse', () => {
    fc.assert(
      fc.property(duel(1, 6), ({ a, b, w }) => {
        expect(smallestFlip(a, b, w) === null).toBe(a.every((x, j) => x >= b[j]!));
      }),
    );
    expect(smallestFlip([0.5, 0.5], [0.5, 0.5], [0.5, 0.5])).toBeNull();
  });

  it('leads to weights that add up to 1 and tie, at the distance that it says', () => {
    fc.assert(
      fc.property(duel(1, 8), ({ a, b, w }) => {
        const flip = smallestFlip(a, b, w);
        if (flip === null) return;
        expect(Math.abs(dot(a, flip.weights) - dot(b, flip.weights))).toBeLessThan(1e-12);
        expect(Math.abs(flip.weights.reduce((sum, x) => sum + x, 0) - 1)).toBeLessThan(1e-12);
        expect(flip.weights.every((weight) => weight >= 0)).toBe(true);
        expect(Math.abs(l1(flip.weights, w) - flip.distance)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is at least as near as every other weighting that puts B level or ahead', () => {
    const others = grid(20);
    fc.assert(
      fc.property(duel(3, 3), ({ a, b, w }) => {
        const least = smallestFlip(a, b, w)?.distance ?? Number.POSITIVE_INFINITY;
        // Far enough ahead that it is no tie of rounding errors.
        const leadsAt = (other: readonly number[]) => dot(b, other) - dot(a, other) > 1e-9;
        expect(others.filter((other) => leadsAt(other) && !(l1(other, w) > least - 1e-9))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('puts B first when the weights move a little further the same way', () => {
    fc.assert(
      fc.property(duel(2, 6), ({ a, b, w }) => {
        const flip = smallestFlip(a, b, w);
        if (flip === null || flip.distance < 1e-6) return;
        const further = flip.weights.map((weight, j) => weight + 1e-4 * (weight - w[j]!));
        expect(dot(b, further)).toBeGreaterThan(dot(a, further));
      }),
    );
  });

  it('moves no more than it needs where two are least but for rounding', () => {
    // 0.094 - 0.25 and 0.5 - 0.656 differ in the last digit
    const flip = smallestFlip([0.094, 0.5, 0.744], [0.25, 0.656, 0], [1 / 3, 0, 2 / 3])!;
    expect(flip.distance).toBeCloseTo((2 * 0.444) / 0.9, 9);
    expect(flip.weights[0]).toBeCloseTo(1 / 3, 9);
  });

  it('is no further than the change of a single weight: the scan of a peer misses this one', () => {
    expect(smallestFlip([1, 0], [0, 1], [0.6, 0.4])!.distance).toBeCloseTo(0.2, 12);
  });

  it('leaves the weights alone where A and B tie already', () => {
    expect(smallestFlip([1, 0], [0, 1], [0.5, 0.5])).toEqual({ weights: [0.5, 0.5], distance: 0 });
    expect(smallestFlip([1, 0], [0, 1], [0.5 - 4e-10, 0.5 + 4e-10])!.distance).toBe(0);
  });

  it('follows a permutation of the criteria', () => {
    fc.assert(
      fc.property(duel(1, 6), ({ a, b, w, order }) => {
        const plain = smallestFlip(a, b, w);
        const found = smallestFlip(permuted(a, order), permuted(b, order), permuted(w, order));
        expect(found === null).toBe(plain === null);
        if (plain === null || found === null) return;
        expect(Math.abs(found.distance - plain.distance)).toBeLessThan(1e-12);
        expect(l1(found.weights, permuted(plain.weights, order))).toBeLessThan(1e-9);
      }),
    );
  });

  it('refuses a B that already leads', () => {
    expect(() => smallestFlip([0, 0.5], [1, 0.5], [0.5, 0.5])).toThrow(
      new RangeError("B already leads: its score is 0.75 and A's is 0.25; swap valuesA and valuesB"),
    );
  });

  it('names the place of what is wrong', () => {
    expect(() => smallestFlip([0, -1], [0, 0], [0.5, 0.5])).toThrow('valuesA[1] is -1');
    expect(() => smallestFlip([0, 1], [0], [0.5, 0.5])).toThrow('valuesB has 1 values and valuesA has 2');
    expect(() => smallestFlip([0, 1], [0, 0], [0.5, 0.6])).toThrow('weights add up to 1.1');
    expect(() => smallestFlip([0, 1], [0, 0], [1])).toThrow('weights has 1 entries');
  });
});
