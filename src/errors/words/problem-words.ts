import type { Language } from '../../language/language.ts';
import type { ProblemArguments } from '../problem.ts';
import { en } from './en/problems.ts';
import { ja } from './ja/problems.ts';

/** A sentence a code. */
export type SentencesOf<Problems> = { readonly [Code in keyof Problems]: (args: Problems[Code]) => string };

/** What is said of problems, in one language. */
export interface ProblemWords {
  readonly sentences: SentencesOf<ProblemArguments>;
  /** Before a problem that does not make a base unusable. */
  readonly warning: string;
  /** Before what may well be meant. */
  readonly note: string;
  /** After a name that is not known, where a known one is near. */
  didYouMean(name: string): string;
}

export const problemWords: Readonly<Record<Language, ProblemWords>> = { en, ja };
