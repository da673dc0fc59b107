import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from '../../src/report/whole-percents.ts';

test('shares add up to 100 as printed; what is possible is not nothing, and what is not certain not all', () => {
  expect(wholePercents([0.802, 0.155, 0.0425, 0.0005], 'en')).toEqual(['80%', '16%', '4%', 'under 1%']);
  expect(wholePercents([0.9995, 0.0005, 0], 'en')).toEqual(['over 99%', 'under 1%', '0%']);
  expect(wholePercents([1, 0, 0], 'ja')).toEqual(['100%', '0%', '0%']);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 8 }), (parts) => {
      const sum = parts.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0);
      const printed = wholePercents(
        parts.map((part) => part / sum),
        'en',
      );
      const told = printed.map((text) =>
        text === 'over 99%' ? 100 : text === 'under 1%' ? 0 : Number.parseInt(text, 10),
      );
      expect(told.reduce((a, b) => a + b, 0)).toBe(100);
    }),
  );
});
