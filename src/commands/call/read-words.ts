import { colorWords } from './color-words.ts';
import type { CommandSpec } from './command.ts';
import { optionCalled } from './options/option-called.ts';
import type { Options } from './options/option-spec.ts';

/** What the words say before they are parsed, right or wrong. */
export interface Words {
  /** The command that they name, with those that it is in; the default one where they name none. */
  readonly path: readonly CommandSpec[];
  readonly isNamed: boolean;
  /** Whether help is asked for, as an option or by `help [COMMAND]`. */
  readonly forHelp: boolean;
  /** The words without the names of commands, in their order. */
  readonly rest: readonly string[];
  /** The last value of an option, given as `--lang`. */
  readonly last: (option: string) => string | undefined;
  /** Whether an option stands among them, with or without a value. */
  readonly has: (option: string) => boolean;
  /** Words that belong to no option, without the names of commands. */
  readonly operands: readonly string[];
  /** The option that the last word leaves without its value. */
  readonly pending: string | undefined;
}

/**
 * The one reading of the words beside the parser, by its rules: what has to be known before it may run (in which
 * language its errors are told, and in which format), and what it is not asked for (completion). Options may stand before
 * the command: it is the first word that belongs to none of them.
 */
export function readWords(specs: readonly CommandSpec[], typed: readonly string[]): Words {
  const argv = colorWords(typed);
  const path: CommandSpec[] = [];
  const rest: string[] = [];
  const operands: string[] = [];
  const given = new Map<string, string | undefined>();
  let pending: string | undefined;
  let isEnded = false;
  let isHelp = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (isEnded || !isOption(word)) {
      const isFirst = operands.length === 0 && !isEnded;
      const named = isFirst ? (path.at(-1)?.commands ?? specs).find((s) => s.name === word) : undefined;
      if (named !== undefined) path.push(named);
      else if (isFirst && path.length === 0 && !isHelp && word === 'help') isHelp = true;
      else {
        operands.push(word);
        rest.push(word);
      }
      continue;
    }
    rest.push(word);
    if (word === '--') {
      isEnded = true;
      continue;
    }
    const [, name = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    given.set(name, value ?? given.get(name));
    if (value !== undefined || !takesValue(name, specs)) continue;
    i++;
    if (i === argv.length) pending = name;
    else {
      given.set(name, argv[i]);
      rest.push(argv[i]!);
    }
  }
  return {
    path: path.length > 0 ? path : specs.filter((spec) => spec.isDefault),
    isNamed: path.length > 0,
    forHelp: isHelp || given.has('--help') || given.has('-h'),
    rest,
    last: (option) => given.get(option),
    has: (option) => given.has(option),
    operands,
    pending,
  };
}

/** Commander takes a number below 0 for a value, and a dash alone for standard input's name. */
const isOption = (word: string) => word.startsWith('-') && word !== '-' && !/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(word);

/** Whether an option takes a value. One name is the same everywhere, so the command need not be known first. */
function takesValue(name: string, specs: readonly CommandSpec[]): boolean {
  const takesIt = ({ options }: { options: Options }) => 'reader' in (optionCalled(name, options)?.[1] ?? {});
  return specs.some((spec) => takesIt(spec) || spec.commands.some(takesIt));
}
