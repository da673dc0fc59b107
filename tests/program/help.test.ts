import { expect, test } from 'vitest';
import { readWords } from '../../src/commands/call/read-words.ts';
import { runProgram } from '../../src/program/program.ts';
import { commandSpecs } from '../../src/program/specs.ts';
import { displayWidth } from '../../src/typesetting/widths/display-width.ts';
import { fakeWorld } from '../fake-world.ts';

/** The help as a terminal of so many columns gets it, in a clone. */
async function help(columns: number, language: 'en' | 'ja', ...argv: string[]): Promise<string> {
  const { world } = fakeWorld();
  const stdout = { ...world.stdout, isTTY: true, columns };
  const own = { ...world, stdout, called: () => 'node bin/fw-advisor.js' };
  return (await runProgram(commandSpecs, readWords(commandSpecs, [...argv, '--help']), own, language)).text;
}
const commands = ['recommend', 'scan', 'compare', 'check', 'batch', 'page', 'completion'];

test.each([40, 60, 100])('at %i columns no line is wider than the terminal', async (columns) => {
  // a word of a command stays whole
  for (const language of ['en', 'ja'] as const)
    for (const argv of [[], ...commands.map((name) => [name])])
      for (const line of (await help(columns, language, ...argv)).split('\n'))
        if (!/\S{30,}/.test(line)) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
});

test('the options that every command takes have a title of their own', async () => {
  for (const name of commands) {
    const [own, common] = (await help(80, 'en', name)).split('Options of every command:');
    expect(common, name).toContain('--ascii');
    expect(own, name).not.toMatch(/--ascii|--width|--today|--no-input/);
  }
});

test('examples are called as the program was started', async () => {
  const text = await help(100, 'en', 'page');
  expect(text).toContain('Usage: node bin/fw-advisor.js page [options] [file]');
  expect(text).toContain('  node bin/fw-advisor.js page --output advisor.html');
  expect(text).not.toMatch(/(?<!bin\/)fw-advisor(?!\.js)/);
});
