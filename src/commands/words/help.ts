import type { Language } from '../../language/language.ts';
import { en } from './en/help.ts';
import { ja } from './ja/help.ts';

/** What the help says beside the words of the commands and options. */
export interface HelpWords {
  /** Of the parser's own titles, by their names. */
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  readonly about: string;
  /** Over the options that every command takes. */
  readonly common: string;
  /** Below the commands. */
  below(called: string): string;
  readonly examples: string;
  readonly environment: string;
  /** Variables of the environment, and what they do. */
  readonly variables: Readonly<
    Record<'FW_ADVISOR_KNOWLEDGE' | 'FW_ADVISOR_PLAIN' | 'FW_ADVISOR_STDIN_TIMEOUT' | 'NO_COLOR', string>
  >;
  readonly exits: string;
  readonly codes: Readonly<Record<'0' | '1' | '2', string>>;
  readonly helpOfCommand: string;
  /** Below an error: how it is used, and where the help is. */
  usage(line: string): string;
  more(command: string): string;
  readonly showHelp: string;
  readonly showVersion: string;
  /** Behind an option. */
  byDefault(value: string): string;
}

export const helpWords: Readonly<Record<Language, HelpWords>> = { en, ja };
