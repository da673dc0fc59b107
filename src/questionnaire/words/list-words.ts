import type { Language } from '../../language/language.ts';
import { en } from './en/lists.ts';
import { ja } from './ja/lists.ts';

/** What there is to be done with a list. */
export interface ListKeys {
  /** Several lines may be checked. */
  readonly boxes: boolean;
  /** There is a step before. */
  readonly back: boolean;
  /** Its terms are explained. */
  readonly explained: boolean;
  /** Letters find a row. */
  readonly long: boolean;
  readonly filtered: boolean;
  /** The explanation is shown. */
  readonly reading: boolean;
  /** Nothing can be finished with yet. */
  readonly opening: boolean;
  readonly ascii: boolean;
}

/** What is said of choosing from a list that is drawn. */
export interface ListWords {
  /** What stands above the question. */
  above(parts: readonly string[]): string;
  readonly takeByEnter: string;
  readonly nothingChosen: string;
  /** Before the letters that the rows shown have in them. */
  filter(letters: string): string;
  nothingHas(letters: string): string;
  /** So many rows are hidden above and below; the cursor stands on this one of all. */
  more(above: number, below: number, place: number, of: number, ascii: boolean): string;
  /** The keys that do something, the best known first and the way out last. */
  keys(list: ListKeys): readonly string[];
}

export const listWords: Readonly<Record<Language, ListWords>> = { en, ja };
