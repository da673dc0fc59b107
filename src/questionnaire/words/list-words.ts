import type { Language } from '../../language/language.ts';
import { en } from './en/lists.ts';
import { ja } from './ja/lists.ts';

/** What is said of choosing from a list that is drawn. */
export interface ListWords {
  /** What stands above the question. */
  above(parts: readonly string[]): string;
  readonly takeByEnter: string;
  readonly nothingChosen: string;
  /** The keys that do something. `boxes`: several lines may be checked; `back`: there is a step before. */
  keys(boxes: boolean, back: boolean, ascii: boolean): readonly string[];
}

export const listWords: Readonly<Record<Language, ListWords>> = { en, ja };
