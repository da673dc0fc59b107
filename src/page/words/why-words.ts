import type { Language } from '../../language/language.ts';
import { en } from './en/why.ts';
import { ja } from './ja/why.ts';

/** Why the first is first, as a chart. */
export interface WhyWords {
  /** Above the rivals to choose from. */
  readonly against: string;
  lead(leader: string, rival: string): string;
  total(leader: string, rival: string): string;
  /** After the name of a framework, before the sentence about it. */
  level(name: string): string;
  /** Said of a bar to who does not see it. */
  bar(points: string, name: string): string;
  alike(criteria: readonly string[]): string;
  /** Nobody said it; nobody knows. */
  readonly assumed: string;
  readonly unknown: string;
  readonly assumedFrom: string;
}

export const whyWords: Readonly<Record<Language, WhyWords>> = { en, ja };
