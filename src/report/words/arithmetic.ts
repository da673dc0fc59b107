import type { Language } from '../../knowledge/knowledge.ts';
import { en } from './en/arithmetic.ts';
import { ja } from './ja/arithmetic.ts';

/** Heads, notes and rows of the tables of `--explain full`. */
export interface ArithmeticWords {
  readonly answer: string;
  readonly criterion: string;
  readonly points: string;
  readonly weight: string;
  readonly prior: string;
  readonly interval: string;
  readonly sum: string;
  readonly score: string;
  readonly range: string;
  readonly expected: string;
  readonly firstShare: string;
  readonly pointsTitle: string;
  readonly pointsNote: string;
  readonly weightsTitle: string;
  weightsNote(counts: number, certainty: string): string;
  readonly valuesTitle: string;
  readonly valuesNote: string;
  readonly contributionsTitle: string;
  readonly contributionsNote: string;
  readonly indicesTitle: string;
  indicesNote(sampled: boolean): string;
  aheadOf(name: string): string;
}

export const arithmeticWords: Readonly<Record<Language, ArithmeticWords>> = { en, ja };
