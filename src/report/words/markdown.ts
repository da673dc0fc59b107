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
  alternative(alternative: string): string;
  readonly score: string;
  readonly range: string;
  readonly beatsFirst: string;
  readonly requirements: string;
  readonly reasons: string;
  readonly comparison: string;
  readonly unknown: string;
  /** The fragment of the heading of the sources. */
  readonly sourcesAnchor: string;
}

export const markdownWords: Readonly<Record<Language, MarkdownWords>> = { en, ja };
