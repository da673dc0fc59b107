import type { Language } from '../../knowledge/knowledge.ts';
import { en } from './en/why-not.ts';
import { ja } from './ja/why-not.ts';

/** The answer to `--why-not FRAMEWORK`. */
export interface WhyNotWords {
  heading(name: string, text: string): string;
  readonly excluded: string;
  /** What would put it first. */
  back(changes: string): string;
  isFirst(name: string): string;
  shares(first: string): string;
  behind(first: string, points: string): string;
  nothing(name: string): string;
  /** Titles: arguments for it, what outweighs or balances them, and what is left on either side. */
  itsOwn(name: string): string;
  readonly outweighed: string;
  readonly balanced: string;
  notOutweighed(name: string): string;
  beside(name: string): string;
  together(name: string): string;
}

export const whyNotWords: Readonly<Record<Language, WhyNotWords>> = { en, ja };
