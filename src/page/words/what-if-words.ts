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
}

export const whatIfWords: Readonly<Record<Language, WhatIfWords>> = { en, ja };
