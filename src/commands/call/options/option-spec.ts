import type { Expected } from '../../../errors/problems/usage-problems.ts';
import type { Text } from '../../../knowledge/knowledge.ts';

/** What a text means, or what it should have been. */
export type Reading<T> = { readonly value: T } | { readonly expected: Expected; readonly nearest?: string | undefined };

/** The one way from the text of an option to its value. */
export interface Reader<T> {
  readonly read: (text: string) => Reading<T>;
  /** Where there are only so many. */
  readonly choices?: readonly string[];
}

/** `--name VALUE`; the last one counts, unless it `repeats`. */
export interface ValueSpec<T> {
  /** Stands for the value in the help: `<format>`. */
  readonly takes: `<${string}>`;
  readonly help: Text;
  readonly reader: Reader<T>;
  /** The value where none is given; the help says so. */
  readonly fallback?: T;
  /** All that are given count, in their order. */
  readonly repeats?: true;
  /** What completion offers beside the reader's choices. */
  readonly completes?: 'answers' | 'frameworks' | 'rows' | 'knowledge' | 'questions' | 'criteria' | 'files' | 'fields';
}
/** `--name` says true, `--no-name` false: each is there where it has a help. */
interface FlagSpec {
  readonly on?: Text;
  readonly off?: Text;
}
export type OptionSpec = ValueSpec<unknown> | FlagSpec;

/** Options by their names, as commands have them: `minMargin` is `--min-margin`. */
export type Options = Readonly<Record<string, OptionSpec>>;

type ValueOf<S> = S extends { readonly reader: Reader<infer T>; readonly repeats: true }
  ? readonly T[] | undefined
  : S extends { readonly reader: Reader<infer T>; readonly fallback: unknown }
    ? T
    : S extends { readonly reader: Reader<infer T> }
      ? T | undefined
      : boolean | undefined;

/** What a command gets of its options: values, not texts. */
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };
