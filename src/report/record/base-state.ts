import type { RecordedDecision } from './record-file.ts';

/** A base at one time: its id, its date and the beginning of its hash. */
export const baseState = ({ id, asOf, hash }: RecordedDecision['knowledge']): string =>
  `${id} ${asOf} ${hash.slice(0, 8)}`;
