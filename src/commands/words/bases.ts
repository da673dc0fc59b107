import type { Language } from '../../language/language.ts';
import { en } from './en/bases.ts';
import { ja } from './ja/bases.ts';

/** What is said of knowledge bases. */
export interface BasesWords {
  readonly isDefault: string;
  /** `alternatives` is what several of what people choose between are called. */
  size(frameworks: number, alternatives: string, criteria: number, questions: number, statements: number): string;
  checked(id: string, problems: number, warnings: number, notes: number): string;
  /** Before what GitHub would not show beside the lines. */
  notAnnotated(count: number): string;
  /** The same of files that stand beside the base. */
  verifiedFiles(id: string, found: number, of: number): string;
  verified(id: string, found: number, of: number): string;
}

export const basesWords: Readonly<Record<Language, BasesWords>> = { en, ja };
