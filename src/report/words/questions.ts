import type { Language } from '../../language/language.ts';
import { en } from './en/questions.ts';
import { ja } from './ja/questions.ts';

/** What is said of the questions of a base, and in the files of answers to them. */
export interface QuestionsWords {
  /** Behind a question's id: it takes several options; it is only asked on request. */
  readonly several: string;
  readonly more: string;
  /** At the head of the file to fill in, behind a question that takes several options, before the priorities, and before what is weighed by hand. */
  readonly template: string;
  readonly severalHere: string;
  readonly priorities: string;
  readonly matters: string;
  /** At the head of the file of an interview that was left. */
  readonly left: string;
  /** A word and what it means. */
  term(word: string, means: string): string;
  /** Where there is more, with its sources. */
  toldBy(command: string): string;
  /** What the JSON Schema says of the keys of an answers document. */
  readonly keys: Readonly<
    Record<'id' | 'name' | 'knowledge' | 'answers' | 'priorities' | 'matters' | 'factor' | 'decision', string>
  >;
}

export const questionWords: Readonly<Record<Language, QuestionsWords>> = { en, ja };
