import type { CommandSpec } from '../commands/call/command.ts';
import { optionCalled } from '../commands/call/options/option-called.ts';
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
  const typed: { [name: string]: Typed[string] } = {};
  for (const [name, spec] of Object.entries(options))
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
    const isDenied = long.startsWith('--no-');
    const found = optionCalled(isDenied ? `--${long.slice('--no-'.length)}` : long, options);
    if (found === undefined) return undefined;
    const [name, spec] = found;
    if (!('reader' in spec)) {
      if (equals >= 0 || (isDenied ? spec.off : spec.on) === undefined) return undefined;
      typed[name] = !isDenied;
      continue;
    }
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    if (isDenied || value === undefined || (equals < 0 && isDashed(value))) return undefined;
    typed[name] = spec.repeats ? [...((typed[name] as readonly string[]) ?? []), value] : value;
  }
  return takes(argument?.name, operands.length) ? { typed, operands } : undefined;
}

const isDashed = (word: string): boolean => word.length > 1 && word.startsWith('-');

/** Whether an argument, such as `[file]`, `<id>` or `[framework...]`, stands for so many words. */
function takes(argument: string | undefined, words: number): boolean {
  if (argument === undefined) return words === 0;
  return (words > 0 || argument.startsWith('[')) && (words < 2 || argument.includes('...'));
}
