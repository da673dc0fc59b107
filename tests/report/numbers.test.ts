import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTo, roundToSum } from '../../src/report/numbers.ts';

const terms = fc.array(
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: -6000, max: 6000 }).map((n) => n / 60),
    fc.double({ min: -100, max: 100, noNaN: true }),
  ),
  { minLength: 1, maxLength: 12 },
);
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

test('the printed terms add up to the printed total, and none is off by a step or more', () => {
  fc.assert(
    fc.property(terms, fc.constantFrom(0, 1, 2), (list, decimals) => {
      const printed = roundToSum(list, decimals);
      if (list.every((x) => x === 0)) expect(printed.every((x) => x === 0)).toBe(true);
      expect(sum(printed)).toBeCloseTo(roundTo(sum(list), decimals), 7);
      const step = 10 ** -decimals;
      const isOff = (x: number, i: number) =>
        !(Math.abs(printed[i]! - x) < step * 1.0001) || (x === 0 && printed[i] !== 0) || Object.is(printed[i], -0);
      expect(list.filter(isOff)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('equal remainders: the earlier term is the one that is rounded up, whatever the rounding errors', () => {
  expect(roundToSum([100 / 3, 100 / 12], 1)).toEqual([33.4, 8.3]);
  expect(roundToSum([100 / 6, 100 / 6, 100 / 6], 1)).toEqual([16.7, 16.7, 16.6]);
});

test('a sum that ends in 5 but for rounding errors rounds as the same number printed alone', () => {
  const fifths = [8.25 + 1e-12, 8.25 - 1e-12, 8.25];
  expect(fifths.map((x) => roundTo(x, 1))).toEqual([8.3, 8.3, 8.3]);
  for (const x of fifths) expect(sum(roundToSum([x - 3, 3], 1))).toBeCloseTo(8.3, 9);
});
