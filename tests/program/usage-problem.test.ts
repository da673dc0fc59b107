import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/commands/call/read-words.ts';
import { UserError } from '../../src/errors/user-error.ts';
import { runProgram } from '../../src/program/program.ts';
import { commandSpecs } from '../../src/program/specs.ts';
import { fakeWorld } from '../fake-world.ts';

async function problemOf(words: readonly string[]) {
  try {
    await runProgram(commandSpecs, readWords(commandSpecs, words), fakeWorld().world, 'en');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ code, args, nearest } = expect.fail('no problem')] = error.problems;
    return { code, ...args, ...(nearest === undefined ? {} : { nearest }) };
  }
  return undefined;
}

describe('wrong use', () => {
  it.each([
    [['--set'], { code: 'VALUE_MISSING', option: '--set <question=option>' }],
    [['check'], { code: 'ARGUMENT_MISSING', argument: 'file' }],
    [['batch', 'x', 'y', 'z'], { code: 'TOO_MANY_ARGUMENTS', extra: ['y', 'z'] }],
    [['knowledge', 'list', 'x'], { code: 'TOO_MANY_ARGUMENTS', extra: ['x'] }],
    [['mcp', 'x', 'y'], { code: 'TOO_MANY_ARGUMENTS', extra: ['x', 'y'] }],
    [['knowledge'], { code: 'COMMAND_MISSING', command: 'knowledge' }],
    [['knowledge', 'chek'], { code: 'UNKNOWN_ID', id: 'chek', nearest: 'check' }],
    [['comprae'], { code: 'UNKNOWN_COMMAND', word: 'comprae', nearest: 'compare' }],
  ])('is told as what it is: %j', async (words, expected) => {
    expect(await problemOf(words)).toMatchObject(expected);
  });

  it.each([
    ['--foo', undefined],
    ['--sett', '--set'],
    ['--formt', '--format'],
    ['--hepl', '--help'],
    ['--versoin', '--version'],
    ['--no-inptu', '--no-input'],
    ['-knowledge', '--knowledge'],
  ])('of an option names the nearest: %s', async (word, nearest) => {
    const found = await problemOf(['recommend', word]);
    expect(found).toMatchObject({ code: 'NO_SUCH_OPTION', word });
    if (nearest === undefined) expect(found).not.toHaveProperty('nearest');
    else expect(found).toMatchObject({ nearest });
  });
});
