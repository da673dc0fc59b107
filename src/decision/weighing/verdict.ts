import type { Verdict } from '../model.ts';
import { roundingTolerance } from '../tolerances.ts';

/** What keeps a verdict from being a firmer one. */
export type KeptFrom = 'OPEN_QUESTIONS' | 'UNKNOWN_RATINGS' | 'WEIGHTS' | 'ASSUMED_ONLY';

/** What is asked only where the verdict hangs on it is a function. */
export interface VerdictInput {
  readonly eligible: number;
  /** How many share rank 1. */
  readonly firsts: number;
  /** The least P(first before rival) over the rivals, given the weights; 1 where there is none. */
  readonly weights: () => number;
  /** The least share of the ways to answer what is open in which the first is ahead. */
  readonly openAnswers: () => number;
  /** Questions whose answers give points. */
  readonly answered: number;
  readonly decided: () => boolean;
  /** The first is ahead of every rival with unknown levels at their worst, and has no unconfirmed requirement. */
  readonly certainlyAhead: () => boolean;
  /** What was said, without what is assumed, puts the first ahead of every rival. */
  readonly saidAhead: () => boolean;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly keptFrom: readonly KeptFrom[];
}

const clearFrom = 0.95;
const closeBelow = 0.9;
const openBelow = 0.75;
/** Below so many answers with points too little was said. */
const fewAnswers = 3;

/** Shares such as 3/4 are often met to the last digit: then the order in which they were added up must not tell. */
const isBelow = (share: number, threshold: number) => share < threshold - roundingTolerance;

/** One word for how firm a result is, and what keeps it from the next; the rule is the design's, in this order. */
export function verdict(input: VerdictInput): Judged {
  const { eligible, firsts, weights, openAnswers, answered, decided, certainlyAhead, saidAhead } = input;
  if (eligible === 0) return { verdict: 'none-eligible', keptFrom: [] };
  if (firsts > 1) return { verdict: 'tie', keptFrom: [] };
  if (isBelow(weights(), closeBelow)) return { verdict: 'close', keptFrom: ['WEIGHTS'] };
  if (eligible > 1 && (isBelow(openAnswers(), openBelow) || (answered < fewAnswers && !decided())))
    return { verdict: 'open', keptFrom: ['OPEN_QUESTIONS'] };
  const keptFrom: KeptFrom[] = [];
  if (isBelow(weights(), clearFrom)) keptFrom.push('WEIGHTS');
  if (isBelow(openAnswers(), clearFrom)) keptFrom.push('OPEN_QUESTIONS');
  if (!certainlyAhead()) keptFrom.push('UNKNOWN_RATINGS');
  if (!saidAhead()) keptFrom.push('ASSUMED_ONLY');
  return { verdict: keptFrom.length === 0 ? 'clear' : 'likely', keptFrom };
}
