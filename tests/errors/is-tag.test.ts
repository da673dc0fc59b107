import { expect, it } from 'vitest';
import { isTag } from '../../src/errors/words/is-tag.ts';

it.each([
  ['en', true],
  ['ja', true],
  ['DE', true],
  ['pt-BR', true],
  ['zh-Hant-TW', true],
  ['fil', true],
  ['e', false],
  ['text', false],
  ['en_US', false],
  ['en-', false],
  ['en-x', false],
])('a key that could be a language: %s', (key, is) => {
  expect(isTag(key)).toBe(is);
});
