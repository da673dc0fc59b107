import type { Language } from '../../knowledge/knowledge.ts';
import type { Outline } from '../outline/outline.ts';
import { en } from './en/adr.ts';
import { ja } from './ja/adr.ts';

/** The prose of a decision record; its headings and "Good, because" are English everywhere, since tools look for them. */
export interface AdrWords {
  /** After "Good, because": of what, and for whom where it is not the one chosen. */
  of(criterion: string, name?: string): string;
  since(note: string): string;
  readonly excluded: string;
  points(score: string): string;
  context(base: Outline['base']): string;
  readonly confirm: string;
  base(base: Outline['base']): string;
  readonly sources: string;
}

export const adrWords: Readonly<Record<Language, AdrWords>> = { en, ja };
