import { expect, test } from 'vitest';
import { escapeHidden, plain } from '../../../../src/report/formats/json/json-text.ts';
import { hidden } from '../../../../src/typesetting/visible.ts';

test('what is not searched for hidden characters has none', () => {
  let passed = 0;
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (!plain.test(character)) continue;
    passed++;
    // between the values a line may end
    if (character !== '\n') expect(character.search(hidden), unit.toString(16)).toBe(-1);
    expect(escapeHidden(character)).toBe(character);
  }
  expect(passed).toBeGreaterThan(20_000);
});

test('hidden characters stand as escapes, whatever stands around them', () => {
  for (const code of [0x00ad, 0x200b, 0x202e, 0x2066, 0xfeff, 0x7f])
    expect(escapeHidden(`"“あ”${String.fromCharCode(code)}"`)).toBe(`"“あ”\\u${code.toString(16).padStart(4, '0')}"`);
});
