import { expect, test } from 'vitest';
import { colorWords } from '../../../src/commands/call/color-words.ts';
import { runProgram } from '../../run-program.ts';

test.each([
  [
    ['--color=never', 'compare'],
    ['compare', '--no-color'],
  ],
  [
    ['compare', '--color', 'always'],
    ['compare', '--color'],
  ],
  [
    ['--color', 'compare'],
    ['--color', 'compare'],
  ],
  [['--no-color', 'compare', '--color=auto'], ['compare']],
  [['--color=always', '--no-color'], ['--no-color']],
  [
    ['--color', '--', '--color=never'],
    ['--color', '--', '--color=never'],
  ],
  // not one of them: the parser refuses it
  [['--color=blue'], ['--color=blue']],
])('%j', (argv, meant) => {
  expect(colorWords(argv)).toEqual(meant);
});

test('is heeded as by cargo and git, and anything else is an error', () => {
  const env = { TERM: 'xterm-256color' };
  const compare = (...words: string[]) => runProgram(['compare', ...words], { env });
  expect(compare('--color=always').stdout).toContain('\x1b[');
  expect(compare('--color', 'always').stdout).toBe(compare('--color').stdout);
  expect(compare('--color', 'never').stdout).toBe(compare('--no-color').stdout);
  expect(compare('--color=auto').stdout).toBe(compare().stdout);
  expect(compare('--color=blue').code).toBe(2);
});
