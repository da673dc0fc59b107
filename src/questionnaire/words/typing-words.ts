import type { Language } from '../../language/language.ts';
import { en } from './en/typing.ts';
import { ja } from './ja/typing.ts';

/** What is said of typing an answer; what is said of the interview itself is in `interview-words.ts`. */
export interface TypingWords {
  readonly number: string;
  readonly numbers: string;
  readonly none: string;
  keep(now: string): string;
  readonly noPreference: string;
  /** Says more of what is listed. */
  readonly about: string;
  /** To what was found in code. */
  readonly keepAll: string;
  readonly keepNone: string;
  keysHere(back: boolean): string;
  keys(back: boolean): string;
  notThat(typed: string, most: number): string;
  readonly one: string;
  readonly result: string;
  orGoOn(count: number): string;
  goOn(count: number): string;
  readonly orResult: string;
  review(back: boolean): string;
  notHere(typed: string): string;
  readonly yours: string;
  readonly noMarks: string;
  /** All that may be typed, each a hint of its own. */
  hints(items: readonly string[]): string;
  /** Two ways out of one hint. */
  both(one: string, other: string): string;
}

export const typingWords: Readonly<Record<Language, TypingWords>> = { en, ja };
