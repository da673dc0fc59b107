import type { Verdict } from './model.ts';

/** Verdicts, the firmest first: what "at least" goes by. */
export const firmestFirst: readonly Verdict[] = ['clear', 'likely', 'close', 'tie', 'none-eligible'];
