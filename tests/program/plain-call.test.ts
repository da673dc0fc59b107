import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../src/commands/call/command.ts';
import { longName } from '../../src/commands/call/options/long-name.ts';
import { readWords } from '../../src/commands/call/read-words.ts';
import { UserError } from '../../src/errors/user-error.ts';
import { byCommander } from '../../src/program/by-commander.ts';
import { plainCall } from '../../src/program/plain-call.ts';
import { runProgram } from '../../src/program/program.ts';
import { commandSpecs } from '../../src/program/specs.ts';
import { fakeWorld } from '../fake-world.ts';

/** Every command that runs, with the words that name it. */
const commands = commandSpecs
  .flatMap((spec) =>
    [spec, ...spec.commands].map((one) => ({ spec: one, named: one === spec ? [spec.name] : [spec.name, one.name] })),
  )
  .filter(({ spec }) => spec.run !== undefined);

/** What a command is called with in place of being run. */
async function called(run: typeof runProgram, words: readonly string[]) {
  const calls: unknown[] = [];
  const noted = (spec: CommandSpec): CommandSpec => ({
    ...spec,
    commands: spec.commands.map(noted),
    ...(spec.run === undefined
      ? {}
      : {
          run: async (typed, operands) => {
            calls.push({ typed: { ...typed }, operands, name: spec.name });
            return { text: 'the result', exitCode: 0 };
          },
        }),
  });
  const specs = commandSpecs.map(noted);
  try {
    const { text } = await run(specs, readWords(specs, words), fakeWorld().world, 'en');
    if (calls.length > 0) expect(text).toBe('the result');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems;
  }
  return calls;
}

describe('plainCall', () => {
  it.each(commands)('is what commander makes of the words of $named, or leaves them to it', async ({ spec, named }) => {
    const options = Object.entries(spec.options).flatMap(([name, option]) => {
      const long = longName(name);
      return 'reader' in option ? [long, `${long}=`, `${long}=a=b`] : [long, `--no-${long.slice(2)}`, `${long}=x`];
    });
    const others = [
      'a',
      'b c',
      '',
      '-',
      '--',
      '-1',
      '-x',
      '-v',
      '-h',
      '--version',
      '--nosuch',
      '--nosuch=a',
      'help',
      'recommend',
      'list',
    ];
    const word = fc.oneof(fc.constantFrom(...options), fc.constantFrom('a', '1'), fc.constantFrom(...others));
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (given) => {
        const words = [...named, ...given];
        const read = readWords(commandSpecs, words);
        if (!read.forHelp && plainCall(spec, read.rest) !== undefined) plain++;
        expect(await called(runProgram, words)).toEqual(await called(byCommander, words));
      }),
      { numRuns: 150 },
    );
    expect(plain).toBeGreaterThan(3);
  });

  const spec = commands[0]!.spec;
  it.each([
    [
      'answers.yaml --set a=b --set c=d --format=json --plain',
      { set: ['a=b', 'c=d'], format: 'json', plain: true },
      ['answers.yaml'],
    ],
    ['- --no-input', { input: false }, ['-']],
    ['', { input: true }, []],
  ])('reads %j', (words, typed, operands) => {
    expect(plainCall(spec, words.split(' ').filter(Boolean))).toMatchObject({ typed, operands });
  });

  it.each(['a b', '-- a', '-v', '--nosuch', '--format', '--format -1', '--plain=yes', '--set --plain'])(
    'leaves %j to commander',
    (words) => {
      expect(plainCall(spec, words.split(' '))).toBeUndefined();
    },
  );
});
