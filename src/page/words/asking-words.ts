import type { Language } from '../../language/language.ts';
import { en } from './en/asking.ts';
import { ja } from './ja/asking.ts';

/** Going through the questions, and back. */
export interface AskingWords {
  /** `left`: about so many answers more until it is decided; null where that was not worked out. */
  progress(answered: number, left: number | null, decided: boolean): string;
  readonly next: string;
  readonly previous: string;
  readonly following: string;
  readonly every: string;
  readonly oneByOne: string;
  readonly undo: string;
  readonly undone: string;
  readonly cleared: string;
  readonly wasReset: string;
  /** Answers that the base now shown does not ask for. */
  keptForReturn(count: number, base: string): string;
  /** The link is of another state of the base. */
  otherEdition(base: string, made: string, now: string): string;
  mostDouble(most: number): string;
  readonly keys: string;
  readonly keysOn: string;
  readonly keyList: readonly (readonly [key: string, does: string])[];
  /** Over the text of a file that was saved. */
  saved(name: string): string;
}

export const askingWords: Readonly<Record<Language, AskingWords>> = { en, ja };
