import type { Language } from '../../language/language.ts';
import { en } from './en/what-if.ts';
import { ja } from './ja/what-if.ts';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly framework: { readonly name: string };
}

/** Other weights, other answers, other ratings. */
export interface WhatIfWords {
  /** Who leads from which factor on. */
  leads(spans: readonly Span[]): string;
  /** Criteria that alone change nothing. */
  noFlip(count: number): string;
  readonly severalWeights: string;
  /** Over a table of other answers, and its columns: the question, what is said now, what instead. */
  toLead(rival: string): string;
  readonly columns: readonly [string, string, string];
  readonly noAnswer: string;
  readonly apply: string;
}

export const whatIfWords: Readonly<Record<Language, WhatIfWords>> = { en, ja };
