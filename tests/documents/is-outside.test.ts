import { resolve, sep } from 'node:path';
import { expect, it } from 'vitest';
import { isOutside } from '../../src/documents/is-outside.ts';

it.each([
  ['..', true],
  [`..${sep}beside`, true],
  [resolve('elsewhere'), true],
  ['', false],
  ['.', false],
  ['inside', false],
  ['..inside', false],
  [`inside${sep}..`, false],
])('a path from a folder leads out of it: %j', (path, is) => {
  expect(isOutside(path)).toBe(is);
});
