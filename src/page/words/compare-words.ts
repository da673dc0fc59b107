import type { Language } from '../../language/language.ts';
import { en } from './en/compare.ts';
import { ja } from './ja/compare.ts';

/** The comparison table, and the answers of several people. */
export interface CompareWords {
  readonly kind: string;
  readonly overview: string;
  readonly ratings: string;
  readonly separating: string;
  readonly columns: string;
  /** Of a row that the answers give weight. */
  readonly asked: string;
  alike(rows: readonly string[]): string;
  /** Answers from files. */
  readonly openFiles: string;
  readonly openFilesLead: string;
  readonly group: string;
  readonly closeGroup: string;
  /** A file that holds no answers to the base. */
  notAnswers(file: string, base: string): string;
  /** A file that is not JSON, and what takes answers as YAML or in lines too. */
  notRead(file: string, command: string): string;
}

export const compareWords: Readonly<Record<Language, CompareWords>> = { en, ja };
