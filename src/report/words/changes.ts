import type { Language } from '../../knowledge/knowledge.ts';
import type { AnswerChange, WeightChange } from '../outline/finding.ts';
import { en } from './en/changes.ts';
import type { WordsFor } from './findings.ts';
import { ja } from './ja/changes.ts';

/** What would change who is first, and what could not. */
export interface ChangeWords
  extends WordsFor<
    | 'FLIP_OF_WEIGHT'
    | 'FLIP_OF_WEIGHTS'
    | 'FLIP_OF_ANSWERS'
    | 'FLIP_OF_RATING'
    | 'OUT_OF_REACH'
    | 'DECIDED'
    | 'STILL_OPEN'
  > {
  /** `goal: "Production" instead of "Research"` */
  changes(changes: AnswerChange['changes']): string;
  /** Those that are nearest, in one sentence; empty where there is none. */
  nearest(weight: WeightChange | null, answers: AnswerChange | null): string;
  /** Which answers alone settle it. */
  settling(questions: readonly string[]): string;
  /** A list of open questions that ends with so many more. */
  openList(questions: readonly string[], more: number): string;
  stillOpen(list: string): string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = { en, ja };
