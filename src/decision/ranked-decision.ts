import type { Decision } from './decide.ts';

/** What a decision of one person and one of several have in common: who is where, and why. */
export type RankedDecision = Pick<
  Decision,
  | 'model'
  | 'certainty'
  | 'preferences'
  | 'screened'
  | 'ranking'
  | 'firstAhead'
  | 'firstBehind'
  | 'indices'
  | 'expectedRanks'
  | 'verdict'
  | 'grounds'
  | 'certain'
  | 'margin'
  | 'reasons'
> & {
  /** Where it is one of several. */
  readonly people?: readonly unknown[];
};
