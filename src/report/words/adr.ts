import type { Language } from '../../knowledge/knowledge.ts';
import type { Headline, Named } from '../outline/finding.ts';
import type { Outline } from '../outline/outline.ts';
import { en } from './en/adr.ts';
import { ja } from './ja/adr.ts';

export type Argument = 'Good' | 'Bad' | 'Neutral';
type Ahead = Extract<Headline, { code: 'AHEAD' }>;

/** The prose of a decision record; the headings of MADR stay English everywhere, since tools look for them. */
export interface AdrWords {
  readonly titles: {
    /** `one` is what an alternative is called. */
    use(name: string, one: string): string;
    between(names: readonly string[]): string;
    none(one: string): string;
  };
  context(base: Outline['base']): string;
  /** After an answer that tells the first and the runner-up apart in nothing. */
  readonly alike: string;
  /** The sentence of the outcome; null where none is chosen yet. */
  outcome(chosen: string | null, because: string): string;
  /** Why it is chosen, or why none is. */
  readonly because: {
    /** Who is first, with the score of 100 as printed. */
    best(headline: Ahead, score: string): string;
    /** First so far, and too little was said. */
    open(headline: Ahead): string;
    close(headline: Ahead): string;
    only(headline: Extract<Headline, { code: 'ONLY_ONE' }>): string;
    tie(firsts: readonly string[], separates: boolean): string;
    none(one: string, nearest: string | null): string;
  };
  /** Where nothing that was said tells the two apart. */
  restsOn(headline: Ahead): string;
  keptFrom(headline: Extract<Headline, { code: 'AHEAD' | 'ONLY_ONE' }>): string;
  newer(headline: Extract<Headline, { code: 'AHEAD' | 'ONLY_ONE' }>): string;
  argument(kind: Argument, clause: string): string;
  /** Where something stands on a criterion; null where that is not known. */
  standing(criterion: string, level: string | null): string;
  /** Behind what nobody asked for. */
  readonly assumed: string;
  /** Behind what is not known, where it could change who is first. */
  readonly couldChange: string;
  /** Behind a standing: what is so. */
  that(because: string): string;
  /** Where another one stands on it. */
  versus(rival: Named, level: string): string;
  since(note: string): string;
  /** A score of 100, as printed. */
  points(score: string): string;
  /** Nothing that is weighed tells an option from another one. */
  equal(other: string): string;
  readonly confirm: {
    /** By a record that is kept; `link` as the document has it. */
    check(command: string, link: string): string;
    /** By deciding again, which fails. */
    again: string;
    /** By deciding again, of which nothing is expected. */
    repeat: string;
  };
  /** Who weighed it, from which edition. */
  base(base: Outline['base'], program: string): string;
  /** `link` is Markdown. */
  supersedes(link: string): string;
}

export const adrWords: Readonly<Record<Language, AdrWords>> = { en, ja };
