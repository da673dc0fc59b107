import { expect, test } from 'vitest';
import { asciiMarks } from '../../src/typesetting/ascii-marks.ts';
import { displayWidth } from '../../src/typesetting/widths/display-width.ts';
import { runProgram } from '../run-program.ts';

const calls = [
  ['--set', 'goal=production', '--set', 'mobile=nice-to-have', '--no-input'],
  ['--knowledge', 'current', '--set', 'goal=research', '--set', 'domain=speech', '--no-input', '--explain', 'short'],
  ['compare', '--knowledge', 'current'],
  ['explain', 'jax', '--knowledge', 'current'],
];

test.each(calls.map((call) => [call]))(
  '--ascii has no dash, quote, arrow or bar beyond ASCII, and no line is too wide: %j',
  (call) => {
    for (const width of [40, 80]) {
      const { stdout, code } = runProgram([...call, '--ascii', '--lang', 'en', '--width', String(width)]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/[\u2010-\u2027\u2190-\u21ff\u2500-\u25ff\u2212\u00b1\u00b7]/);
      for (const line of stdout.split('\n')) {
        if (/https?:\/\//.test(line) || call[0] === 'explain') continue;
        expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  },
);

test('letters stay', () => {
  expect(asciiMarks('“Übung” – 表 … ± 1 %')).toBe('"Übung" - 表 ... +- 1 %');
});
