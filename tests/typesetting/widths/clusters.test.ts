import { expect, it } from 'vitest';
import { clusters } from '../../../src/typesetting/widths/clusters.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';

it.each([
  ['abc', ['a', 'b', 'c']],
  ['e\u0301x', ['e\u0301', 'x']],
  ['🇯🇵🇨🇿🇿🇦🇦🇨', ['🇯🇵', '🇨🇿', '🇿🇦', '🇦🇨']],
  ['🇯🇵🇨', ['🇯🇵', '🇨']],
  ['🇯a🇵', ['🇯', 'a', '🇵']],
  ['か\u3099き', ['か\u3099', 'き']],
  ['\u0301a', ['\u0301', 'a']],
])('%s is torn apart nowhere but between characters', (text, parts) => {
  const found = clusters(text);
  expect(found.map((cluster) => cluster.text)).toEqual(parts);
  expect(found.reduce((sum, { width }) => sum + width, 0)).toBe(displayWidth(text));
});
