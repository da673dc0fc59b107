import type { Language } from '../../knowledge/knowledge.ts';
import type { Outline } from '../outline/outline.ts';
import { en } from './en/markdown.ts';
import { ja } from './ja/markdown.ts';

/** Headings and heads of tables of the report in Markdown. */
export interface MarkdownWords {
  title(who: string): string;
  /** `alternative` is what one of them is called. */
  none(alternative: string): string;
  tieOf(firsts: readonly string[]): string;
  base(base: Outline['base']): string;
  readonly answers: string;
  /** Heads of the table of answers. */
  readonly question: string;
  readonly answer: string;
  readonly ranking: string;
  /** Heads of the table of scores. */
  readonly rank: string;
  readonly score: string;
  readonly range: string;
  /** Of the share of weightings in which each is ahead of this one. */
  beats(first: string): string;
  readonly requirements: string;
  readonly reasons: string;
  /** Heads of the table of reasons; `because`: the answers. */
  readonly reasonHeads: { readonly [Head in 'points' | 'criterion' | 'why' | 'because']: string };
  readonly comparison: string;
  readonly unknown: string;
  /** Above what the sources say, which is folded. */
  sayings(count: number): string;
  /** When and by which program it was made, and that the same answers give the same. */
  made(date: string, program: string): string;
  readonly again: string;
}

export const markdownWords: Readonly<Record<Language, MarkdownWords>> = { en, ja };
