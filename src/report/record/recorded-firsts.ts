import type { RecordedDecision } from './record-file.ts';

/** The frameworks at rank 1, of which a record names one by itself. */
export const recordedFirsts = ({ framework }: Pick<RecordedDecision, 'framework'>): readonly string[] =>
  typeof framework === 'string' ? [framework] : framework;
