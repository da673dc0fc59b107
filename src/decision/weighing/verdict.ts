import type { Verdict } from '../model.ts';

export interface VerdictInput {
  readonly eligible: number;
  /** How many share rank 1. */
  readonly firsts: number;
  /** Asked only where a clear verdict hangs on it, and after `certainlyAhead`: the proof costs most. */
  readonly decided: () => boolean;
  /** The first is ahead of every rival with unknown levels at their worst, and has no unconfirmed requirement. */
  readonly certainlyAhead: () => boolean;
  /** P(first before rival) for each rival. Asked only where one is first alone. */
  readonly indices: () => readonly number[];
}

const clearFrom = 0.95;
const likelyFrom = 0.75;

/** One word for how firm a result is; the rule is the design's, in this order. */
export function verdict({ eligible, firsts, decided, certainlyAhead, indices }: VerdictInput): Verdict {
  if (eligible === 0) return 'none-eligible';
  if (firsts > 1) return 'tie';
  const least = Math.min(1, ...indices());
  if (least >= clearFrom && certainlyAhead() && decided()) return 'clear';
  return least >= likelyFrom ? 'likely' : 'close';
}
