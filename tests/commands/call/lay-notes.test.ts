import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { layNotes } from '../../../src/commands/call/lay-notes.ts';
import { commandLine } from '../../../src/report/questions/command-line.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';

const given = {
  answers: { goal: ['research'], domain: ['speech', 'translation'], mobile: ['required'], team: ['scientists'] },
  priorities: ['goal'],
};
const command = commandLine('my bases/one', given, '--no-input');

test.each([20, 40, 80])('at %i columns words stay whole, and the command still is one', (columns) => {
  const note = `fw-advisor: Left before the result. To go on: ${command}`;
  const lines = layNotes(note, columns, 'fw-advisor').split('\n');
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(columns, 34));
  const prose = lines.filter((line) => !line.startsWith('  '));
  expect(prose.join(' ')).toBe('fw-advisor: Left before the result. To go on:');
  // a shell reads the words of the command from the lines
  const shown = lines.filter((line) => line.startsWith('  ')).join('\n');
  const words = (script: string) => execFileSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(
    words(shown.replaceAll('fw-advisor ', 'fw_advisor ').replace(/^/, 'fw_advisor() { printf "<%s>" "$@"; }\n')),
  ).toBe(words(command.replace('fw-advisor ', 'fw_advisor ').replace(/^/, 'fw_advisor() { printf "<%s>" "$@"; }\n')));
});

test('it is called as it was started, and what fits stays in its line', () => {
  expect(layNotes('Next: fw-advisor check d.yaml\n', 80, 'npx fw-advisor')).toBe('Next: npx fw-advisor check d.yaml\n');
  expect(layNotes('  fw-advisor check decision.yaml --max-age 365', 40, 'node bin/fw-advisor.js')).toBe(
    '  node bin/fw-advisor.js check \\\n    decision.yaml --max-age 365',
  );
});

test('an option and its value stay in one line', () => {
  const told = layNotes(`To go on: ${command}`, 60, 'npm start --');
  expect(told).toContain('npm start -- recommend');
  expect(told).not.toMatch(/--\w+ \\$/m);
});

test('Japanese is broken between characters, and what hangs is indented', () => {
  const lines = layNotes('  質問に答えるためのファイルがありません。ファイルを指定してください。', 40, 'x').split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^ {2}\S/);
});
