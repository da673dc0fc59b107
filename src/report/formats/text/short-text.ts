import type { Finding } from '../../outline/finding.ts';
import type { ReasonGroup } from '../../outline/reasons/reason-groups.ts';

/** What a short text does not tell; `--explain full` tells everything. */
export const shortText = {
  leavesOut: [
    // the first line says it where it holds for all rivals
    'DOMINATES',
    // the nearest of them are one sentence
    'FLIP_OF_WEIGHT',
    'FLIP_OF_WEIGHTS',
    'FLIP_OF_ANSWERS',
    // where there is none of them
    'OUT_OF_REACH',
    // for who doubts a source
    'FLIP_OF_RATING',
  ] as readonly Finding['code'][],
  /** How many reasons of a group stand before the others are added up. */
  reasons: { for: 4, against: 2, scores: 4, unknown: 2 } as Readonly<Record<ReasonGroup['kind'], number>>,
  hints: 3,
  openQuestions: 12,
  /** Sources of the better side, and of the other. */
  sources: [2, 1] as const,
  hintSources: 2,
};
