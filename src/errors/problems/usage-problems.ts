import type { Language } from '../../language/language.ts';

/** What the value of an option should have been. */
export type Expected =
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number | null }
  | { readonly kind: 'points' }
  | { readonly kind: 'seconds' }
  | { readonly kind: 'day' }
  | { readonly kind: 'name' }
  | { readonly kind: 'one-of'; readonly choices: readonly string[] };

/** The command line. */
export interface UsageProblems {
  UNKNOWN_COMMAND: { word: string };
  NO_SUCH_OPTION: { word: string };
  VALUE_MISSING: { option: string };
  /** `option` may be a variable of the environment. */
  BAD_VALUE: { option: string; found: string; expected: Expected };
  ARGUMENT_MISSING: { argument: string };
  TOO_MANY_ARGUMENTS: { extra: readonly string[] };
  COMMAND_MISSING: { command: string; commands: readonly string[] };
  /** `detail`: the parser's own words, in English. */
  USAGE: { detail: string };
  PAGE_ON_TERMINAL: Record<string, never>;
  DOCUMENT_MISSING: Record<string, never>;
  CITES_NO_DOCUMENT: { base: string };
  /** The base says nothing of what to look for in a repository. */
  NO_SIGNALS: { base: string };
  /** `missing`: options as they are typed. */
  /** `example`: a call that has all that `needs` names. */
  START_INCOMPLETE: {
    needs: readonly ('title' | 'called' | 'alternatives')[];
    missing: readonly string[];
    example: string;
  };
  /** One that ships, where a folder of one's own is needed. */
  NOT_A_FOLDER_BASE: { base: string };
  UNKNOWN_ID: {
    id: string;
    kinds: 'anything' | 'framework' | 'row' | 'field' | 'schema' | 'shell' | 'command';
    /** What the base calls one of its alternatives, by language. */
    called?: Readonly<Record<Language, { readonly one: string }>>;
    /** All that there are, where they can be told in a line. */
    known?: readonly string[];
    /** Bases that ship and have it. */
    elsewhere?: readonly string[];
  };
}
