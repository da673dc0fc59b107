import type { Verdict } from '../../decision/model.ts';
import type { KeptFrom } from '../../decision/weighing/verdict.ts';
import type { Language } from '../../language/language.ts';
import { en } from './en/result.ts';
import { ja } from './ja/result.ts';

/** What keeps a verdict from the next one, with the numbers that it goes by, as printed. */
export interface Keeping {
  readonly word: Verdict;
  /** Against whom the first is ahead least often, and in which share of weightings it is. */
  readonly rival: string;
  readonly share: string;
  readonly openShare: string;
  /** Questions that could still change who is first, and ratings that are not known. */
  readonly open: number;
  readonly unknown: number;
}

/** The result in sight, and how firm it is. */
export interface ResultWords {
  readonly verdict: string;
  /** Each verdict in a word, as a step of a scale. */
  readonly names: Readonly<Record<Verdict, string>>;
  leadBy(points: string, rival: string): string;
  place(rank: number): string;
  /** Said of a part of a picture: how often somebody has the rank. */
  placeIn(rank: number, share: string): string;
  /** What rank the answers alone give. */
  swapped(rank: number): string;
  readonly firmness: string;
  readonly scale: string;
  readonly keeps: Readonly<Record<KeptFrom, (keeping: Keeping) => string>>;
  readonly nothingKeeps: string;
  sharesLead(frameworks: number, sampled: boolean): string;
}

export const resultWords: Readonly<Record<Language, ResultWords>> = { en, ja };
