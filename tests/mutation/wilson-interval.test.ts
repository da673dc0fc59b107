import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.mjs';

// the first two are worked by hand; 81 of 263: Newcombe 1998, Statistics in Medicine 17, table I, method 3
it.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
])('the share that %i of %i speak for', (found, drawn, low, high) => {
  const interval = wilsonInterval(found, drawn);
  expect(interval.share).toBe(found / drawn);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
