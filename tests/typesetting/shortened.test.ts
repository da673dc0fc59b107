import { expect, it } from 'vitest';
import { shortened } from '../../src/typesetting/shortened.ts';

it('leaves a text whole, or its beginning and its end', () => {
  const whole = 'x'.repeat(4_000);
  expect(shortened(whole)).toBe(whole);
  const long = `${'a'.repeat(1_999)} ${'-'.repeat(5_000)} ${'b'.repeat(1_999)}`;
  expect(shortened(long)).toBe(`${'a'.repeat(1_999)} ... ${'b'.repeat(1_999)}`);
});
