import type { Finding } from '../../../outline/finding.ts';
import type { Outline } from '../../../outline/outline.ts';

/**
 * What a short text does not tell of an outline. Everything else is told where there is room; the lines of `short-blocks` go, the
 * least of them first, until the rest fits the terminal.
 */
export const leftOut = {
  codes: [
    // the first line says it where it holds for all rivals
    'DOMINATES',
    // the nearest of them is one sentence
    'FLIP_OF_WEIGHT',
    'FLIP_OF_WEIGHTS',
    'FLIP_OF_ANSWERS',
    'OUT_OF_REACH',
    // for who doubts a source
    'FLIP_OF_RATING',
    // one line says all that was taken
    'FOUND_IN_CODE',
    // who is out stands in one line for all
    'EXCLUDED_BY_REQUIREMENT',
    'EXCLUDED_BY_NAME',
    // how many there are
    'NO_DIFFERENCE',
    'STILL_OPEN',
    'HINT',
    'CLOSE_REMARK',
    'UNKNOWN_RATING',
    'UNCONFIRMED_REQUIREMENT',
    'MISSES_BY_LEAST',
    // the first line says it where it differs
    'SECOND_OPINION',
    // its first line stands here
    'BESIDE',
  ] as readonly Finding['code'][],
  sections: ['base', 'answers', 'unknown'] as readonly (keyof Outline)[],
  /** How many reasons of a kind are told. */
  reasons: { for: 3, against: 1, scores: 3, unknown: 0 },
} as const;
