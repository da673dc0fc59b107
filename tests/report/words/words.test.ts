import { expect, test } from 'vitest';
import { percent, pointsText, signed } from '../../../src/report/numbers.ts';

test.each([
  [0, '0%'],
  [1e-12, 'under 0.1%'],
  [0.0007, 'under 0.1%'],
  [0.004, '0.4%'],
  [0.5, '50%'],
  // below what is likely, or clear, it does not look as if it were
  [0.7451, '74.5%'],
  [0.74999, '74.9%'],
  [0.75, '75%'],
  [0.75 - 2 ** -53, '75%'],
  [0.8999, '89.9%'],
  [0.9, '90%'],
  [0.9499, '94.9%'],
  [0.95, '95%'],
  [0.996, '99.6%'],
  [0.99901, 'over 99.9%'],
  [0.9997, 'over 99.9%'],
  [1 - 1e-9, 'over 99.9%'],
  [1, '100%'],
])('percent never rounds doubt away: %d', (probability, wanted) => {
  expect(percent(probability, 'en')).toBe(wanted);
});

test('points have one place, and a sign of one width', () => {
  expect([8.25, 8.35, 100, 0].map(pointsText)).toEqual(['8.3', '8.4', '100.0', '0.0']);
  expect([8.3, -8.3].map(signed)).toEqual(['+8.3', '−8.3']);
});
