import type { Importance } from '../../knowledge/knowledge.ts';
import type { Language } from '../../language/language.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { en } from './en/explanation.ts';
import { ja } from './ja/explanation.ts';

/** What `explain` says around the words of a base. */
export interface ExplanationWords {
  readonly kinds: Readonly<Record<Exclude<Explanation['kind'], 'framework'>, string>>;
  readonly titles: Readonly<
    Record<
      | 'overview'
      | 'ratings'
      | 'examples'
      | 'statements'
      | 'levels'
      | 'asked'
      | 'options'
      | 'effects'
      | 'source'
      | 'used'
      | 'since',
      string
    >
  >;
  /** Over what each alternative is rated; `alternatives` is what several of them are called. */
  where(alternatives: string): string;
  readonly importance: Readonly<Record<Importance, string>>;
  /** A level's name and why it was given. */
  level(name: string, because: string): string;
  /** What a requirement asks for: the name of the least level. */
  atLeast(name: string): string;
  /** The same of a number that had better be low. */
  atMost(name: string): string;
  /** A quarter of the same word said. */
  readonly assumed: Readonly<Record<Importance, string>>;
  /** What an option does to a framework that it names. */
  readonly keeps: string;
  readonly drops: string;
  /** What an option does that changes nothing. */
  readonly neutral: string;
  /** Before what is meant, where the source's wording misleads. */
  readonly meant: string;
  /** Of a whole base: its lists, how an option is named, and how many statements it has. */
  readonly base: {
    readonly lists: Readonly<Record<'criteria' | 'questions', string>>;
    options(command: string): string;
    statements(count: number): string;
  };
  /** What became of a statement. */
  today(note: string): string;
}

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = { en, ja };
