import type { CommandSpec } from '../commands/call/command.ts';
import { longName } from '../commands/call/options/long-name.ts';
import type { OptionSpec } from '../commands/call/options/option-spec.ts';
import type { Typed } from '../commands/call/options/read-options.ts';

/**
 * What a command is called with, as commander reads it, which takes a fifth of a short run to load and to build: options by their whole
 * names, values that are no option, as many operands as the command takes. Undefined for any other words, such as a dash and a letter, two
 * dashes alone, and whatever is wrong: those are commander's to read, and to complain of.
 */
export function plainCall(
  { options, argument }: Pick<CommandSpec, 'options' | 'argument'>,
  words: readonly string[],
): { readonly typed: Typed; readonly operands: string[] } | undefined {
  const known = Object.entries(options);
  const typed: { [name: string]: Typed[string] } = {};
  for (const [name, spec] of known)
    if (!('reader' in spec) && spec.on === undefined && spec.off !== undefined) typed[name] = true;
  const operands: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isDashed(word)) {
      operands.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const long = equals < 0 ? word : word.slice(0, equals);
    const found = known.flatMap(([name, spec]) => ways(name, spec).filter((way) => way.long === long))[0];
    if (found === undefined) return undefined;
    const { name, flag, spec } = found;
    if (flag !== undefined) {
      if (equals >= 0) return undefined;
      typed[name] = flag;
      continue;
    }
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    if (value === undefined || (equals < 0 && isDashed(value))) return undefined;
    typed[name] = 'repeats' in spec && spec.repeats ? [...((typed[name] as readonly string[]) ?? []), value] : value;
  }
  return takes(argument?.name, operands.length) ? { typed, operands } : undefined;
}

/** The words that an option is said by, each with what it says where that is not a value. */
function ways(name: string, spec: OptionSpec) {
  const long = longName(name);
  if ('reader' in spec) return [{ name, spec, long, flag: undefined }];
  return [
    ...(spec.on === undefined ? [] : [{ name, spec, long, flag: true }]),
    ...(spec.off === undefined ? [] : [{ name, spec, long: `--no-${long.slice(2)}`, flag: false }]),
  ];
}

const isDashed = (word: string): boolean => word.length > 1 && word.startsWith('-');

/** Whether an argument, such as `[file]`, `<id>` or `[framework...]`, stands for so many words. */
function takes(argument: string | undefined, words: number): boolean {
  if (argument === undefined) return words === 0;
  return (words > 0 || argument.startsWith('[')) && (words < 2 || argument.includes('...'));
}
