import { expect, test } from 'vitest';
import { idFrom } from '../../src/language/id-from.ts';

test.each([
  ['2 to 10 ms', '2-to-10-ms'],
  ['PyTorch', 'pytorch'],
  ['  A “quoted”  name! ', 'a-quoted-name'],
  ['Café ＯＣＲ', 'cafe-ocr'],
  ['日本語', ''],
])('an id of "%s" is "%s"', (name, id) => {
  expect(idFrom(name)).toBe(id);
});
