import type { Language } from '../../language/language.ts';
import type { Change } from '../record/record-change.ts';
import { en } from './en/record.ts';
import { ja } from './ja/record.ts';

/** What is said of recorded decisions. */
export interface RecordWords {
  /** Comments at the head of a record, without their `#`. */
  readonly head: readonly string[];
  /** A sentence a code. */
  readonly changes: { readonly [C in Change['code']]: (change: Extract<Change, { code: C }>) => string };
  readonly nobody: string;
  /** A lead, behind who is first and the verdict. */
  lead(points: string): string;
  holds(decision: string): string;
  doesNotHold(decision: string): string;
  readonly cannotBeChecked: string;
  /** The same, where the file is named elsewhere. */
  readonly thisCannotBeChecked: string;
  /** What a check comes to, in a few words, for who was first; `someFirst` is of nobody. */
  readonly titles: {
    readonly [Title in 'holds' | 'moved' | 'notFirst' | 'someFirst' | 'weaker' | 'evidence' | 'out' | 'code']: (
      firsts: string,
    ) => string;
  };
  /** Heads of the table of decisions. */
  readonly heads: { readonly [Head in 'mark' | 'file' | 'comesTo' | 'changed']: string };
  /** Changes that are not told one by one. */
  more(changes: number): string;
  howManyHold(holding: number, of: number): string;
}

export const recordWords: Readonly<Record<Language, RecordWords>> = { en, ja };
