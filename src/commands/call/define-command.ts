import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Language, Text } from '../../knowledge/knowledge.ts';
import { languages } from '../../language/language.ts';
import type { ArgumentSpec, CallOf, CommandSpec, Outcome, World } from './command.ts';
import { commonOptions } from './options/common-options.ts';
import { oneOf } from './options/one-of.ts';
import type { Options } from './options/option-spec.ts';
import { readOptions, readValue, type Typed } from './options/read-options.ts';

interface Definition<O extends Options, A extends ArgumentSpec | undefined> {
  readonly name: string;
  readonly help: Text;
  readonly argument?: A;
  readonly options: O;
  readonly examples?: readonly string[];
  readonly isDefault?: true;
  /** Loads the command where it is called, not before. */
  readonly load: () => Promise<{
    readonly run: (call: CallOf<O, A>, world: World, language: Language) => Promise<Outcome>;
  }>;
}

/** A command from its parts: what it gets is what its options and its argument say. */
export function defineCommand<O extends Options, A extends ArgumentSpec | undefined = undefined>({
  load,
  argument,
  options,
  examples = [],
  ...rest
}: Definition<O, A>): CommandSpec {
  return {
    ...rest,
    ...(argument === undefined ? {} : { argument }),
    examples,
    commands: [],
    options: { ...options, ...commonOptions },
    run: async (typed, words, world, language) => {
      const call = callFrom(options, argument, typed, words);
      if (!('knowledge' in options)) speaksOnly(call.options.lang);
      return (await load()).run(call, world, language);
    },
  };
}

/** What tells no base speaks the languages of the program. */
function speaksOnly(lang: string | undefined): void {
  if (lang !== undefined) readValue('--lang', lang, oneOf(languages));
}

/** What a command is called with, from the words; throws a UserError with every option that is wrong. */
export function callFrom<O extends Options, A extends ArgumentSpec | undefined>(
  options: O,
  argument: A,
  typed: Typed,
  words: readonly string[],
): CallOf<O, A> {
  if (argument !== undefined && words.includes(''))
    throw new UserError([problem('ARGUMENT_MISSING', { argument: argument.name })]);
  return {
    options: readOptions({ ...options, ...commonOptions }, typed),
    // commander has held that there are as many words as the name of the argument says
    argument: (argument?.name.includes('...') ? words : words[0]) as CallOf<O, A>['argument'],
    typed,
  };
}
