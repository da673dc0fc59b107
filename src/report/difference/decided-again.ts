import type { Verdict } from '../../decision/model.ts';

/** What the answers of a record decide by either base. */
export interface DecidedAgain {
  readonly file: string;
  /** Null where its answers cannot be decided by that base: it asks something else. */
  readonly was: Outcome | null;
  readonly now: Outcome | null;
  readonly same: boolean;
}
export interface Outcome {
  /** Frameworks at rank 1. */
  readonly firsts: readonly string[];
  readonly verdict: Verdict;
  /** Points of 100; null with fewer than two eligible. */
  readonly margin: number | null;
}
