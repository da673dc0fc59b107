import { expect, test } from 'vitest';
import { escapeHidden, plain } from '../../../../src/report/formats/json/json-text.ts';
import { hidden } from '../../../../src/typesetting/visible.ts';

test('what is not searched for hidden characters has none', () => {
  const passed: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (!plain.test(character)) continue;
    passed.push(character);
  }
  expect(passed.length).toBeGreaterThan(20_000);
  // between the values a line may end
  expect(passed.filter((character) => character !== '\n' && character.search(hidden) !== -1)).toEqual([]);
  expect(passed.filter((character) => escapeHidden(character) !== character)).toEqual([]);
});

test('hidden characters stand as escapes, whatever stands around them', () => {
  for (const code of [0x00ad, 0x200b, 0x202e, 0x2066, 0xfeff, 0x7f])
    expect(escapeHidden(`"“あ”${String.fromCharCode(code)}"`)).toBe(`"“あ”\\u${code.toString(16).padStart(4, '0')}"`);
});
