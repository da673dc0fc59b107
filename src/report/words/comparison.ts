import type { Language } from '../../language/language.ts';
import { en } from './en/comparison.ts';
import { ja } from './ja/comparison.ts';

/** What stands below a comparison. `asOf` is the base's date in words. */
export interface ComparisonWords {
  /** The column beside a framework that says what no longer holds. */
  sinceThen(framework: string): string;
  base(id: string, asOf: string): string;
  /** With the command that tells the sources. */
  baseAndSources(id: string, asOf: string, command: string): string;
}

export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = { en, ja };
