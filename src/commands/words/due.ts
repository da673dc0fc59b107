import type { Language } from '../../language/language.ts';
import type { DueLevel } from '../knowledge/knowledge-due.ts';
import { en } from './en/due.ts';
import { ja } from './ja/due.ts';

/** What is said of levels that want another look, as Markdown. */
export interface DueWords {
  title(base: string, by: string): string;
  count(due: number, of: number, interviews: number): string;
  level(due: DueLevel, interviews: number): string;
}

export const dueWords: Readonly<Record<Language, DueWords>> = { en, ja };
