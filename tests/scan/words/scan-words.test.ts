import { expect, it } from 'vitest';
import { scanWords } from '../../../src/scan/words/scan-words.ts';

const { en, ja } = scanWords;

it('counts in both languages', () => {
  expect([en.imports(1, 1, null), en.imports(2, 3, 40)]).toEqual(['1 import in 1 file', '2 imports in 3 files (40%)']);
  expect([ja.imports(1, 1, null), ja.imports(2, 3, 40)]).toEqual([
    expect.stringMatching(/1.*1/),
    expect.stringMatching(/(2.*3|3.*2).*40%/),
  ]);
  expect(en.head({ files: 1, code: 0, bytes: 9 })).toMatch(/^What 1 file \(0 of them code\) say/);
  expect(ja.head({ files: 5, code: 3, bytes: 9 })).toMatch(/5.*3/);
});

it('names what was left out, and that there is more', () => {
  expect(en.leftOut(1, 'link', ['a'])).toBe('left out: symbolic links (not followed) (1): a');
  expect(en.leftOut(3, 'link', ['a', 'b'])).toBe('left out: symbolic links (not followed) (3): a, b, ...');
  for (const [count, more] of [
    [2, false],
    [3, true],
  ] as const) {
    const told = ja.leftOut(count, 'link', ['a', 'b']);
    expect(told).toMatch(new RegExp(`${count}.*a.*b`));
    expect(told.length > ja.leftOut(2, 'link', ['a', 'b']).length).toBe(more);
  }
});
