import { expect, it } from 'vitest';
import { skipString } from '../../../src/scan/python/skip-string.ts';

it.each([
  [`'a' b`, '', `'a'`],
  [`'a\\'b' c`, '', `'a\\'b'`],
  [`'open\nnext'`, '', `'open`],
  [`'''a'b\nc''' d`, '', `'''a'b\nc'''`],
  [`'{"}' x`, '', `'{"}'`],
  [`'{d["k"]}' x`, 'f', `'{d["k"]}'`],
  [`'{d['k']}' x`, 'f', `'{d['k']}'`],
  [`'{{"' x`, 'f', `'{{"'`],
  [`'}}"' x "y"`, 'rf', `'}}"'`],
  [`'{a}}}"' x "y"`, 'f', `'{a}}}"'`],
  [`'{ {1: "a"}["b"] }"' x`, 'f', `'{ {1: "a"}["b"] }"'`],
  [`'''open`, '', `'''open`],
])('the string %j with prefix "%s" ends where Python ends it', (text, prefix, string) => {
  expect(text.slice(0, skipString(text, 0, prefix))).toBe(string);
});
