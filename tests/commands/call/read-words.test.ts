import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandSpec } from '../../../src/commands/call/command.ts';
import { longName } from '../../../src/commands/call/options/long-name.ts';
import type { Typed } from '../../../src/commands/call/options/read-options.ts';
import { readWords } from '../../../src/commands/call/read-words.ts';
import { UserError } from '../../../src/errors/user-error.ts';
import { runProgram } from '../../../src/program/program.ts';
import { commandSpecs } from '../../../src/program/specs.ts';
import { fakeWorld } from '../../fake-world.ts';

const words = (...argv: string[]) => readWords(commandSpecs, argv);
const named = (...argv: string[]) => words(...argv).path.map((spec) => spec.name);

describe('readWords', () => {
  it('finds the command behind options and their values', () => {
    expect(named('--lang', 'ja', 'compare')).toEqual(['compare']);
    expect(named('--ascii', '--format=json', 'knowledge', '--lang', 'ja', 'list')).toEqual(['knowledge', 'list']);
    expect(words('--lang', 'ja', 'compare', 'pytorch').rest).toEqual(['--lang', 'ja', 'pytorch']);
  });

  it('takes no value and no argument for a command', () => {
    expect(words('nosuch', '--output', 'recommend').isNamed).toBe(false);
    expect(words('--knowledge', 'compare').isNamed).toBe(false);
    expect(words('answers.yaml', 'compare')).toMatchObject({ isNamed: false, operands: ['answers.yaml', 'compare'] });
    expect(words('--', 'compare').isNamed).toBe(false);
    expect(named('explain', 'compare')).toEqual(['explain']);
  });

  it('gives the last of an option, in either form, and none behind --', () => {
    expect(words('--lang', 'en', '--lang=ja').last('--lang')).toBe('ja');
    expect(words('--lang=ja', '--lang', 'en').last('--lang')).toBe('en');
    expect(words('--lang', 'en', '--', '--lang', 'ja').last('--lang')).toBe('en');
    expect(words('--output', '--lang', 'ja').last('--lang')).toBeUndefined();
    expect(words('--lang').last('--lang')).toBeUndefined();
  });

  it('tells the option that waits for its value', () => {
    expect(words('compare', '--rows').pending).toBe('--rows');
    expect(words('compare', '--ratings').pending).toBeUndefined();
  });

  it('reads as the parser does', async () => {
    const parsed: { typed: Typed; operands: readonly string[] }[] = [];
    const specs = commandSpecs.map(
      ({ name, isDefault }): CommandSpec => ({
        name,
        ...(isDefault ? { isDefault } : {}),
        help: { en: '', ja: '' },
        argument: { name: '[word...]', help: { en: '', ja: '' } },
        options: commandSpecs[0]!.options,
        examples: [],
        commands: [],
        run: async (typed, operands) => {
          parsed.push({ typed, operands });
          return { text: '', exitCode: 0 };
        },
      }),
    );
    const word = fc.constantFrom(
      ...['--lang', '--lang=ja', '--format', '--format=', 'json', 'ja', '-', '--', '--ascii', '--plain', 'compare'],
      ...['recommend', '--set', 'a=b', '--set=c=d', '--min-margin', '-3', '--color', '--no-color', '--no-input'],
    );
    let agreed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 7 }), async (argv) => {
        const read = readWords(specs, argv);
        parsed.length = 0;
        try {
          await runProgram(specs, read, fakeWorld().world, 'en');
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
        if (parsed.length === 0) return;
        agreed++;
        for (const [name, value] of Object.entries(parsed[0]!.typed)) {
          const last = Array.isArray(value) ? value.at(-1) : value;
          if (typeof last === 'string') expect(read.last(longName(name)), `${argv.join(' ')}: ${name}`).toBe(last);
        }
        expect(read.operands).toEqual(parsed[0]!.operands);
      }),
      { numRuns: 500 },
    );
    expect(agreed).toBeGreaterThan(100);
  });
});
