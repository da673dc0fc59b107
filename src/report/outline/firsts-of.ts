import type { DecisionRecord } from '../record/record-file.ts';

/** The frameworks at rank 1, of which a record names one by itself. */
export const firstsOf = ({ framework }: Pick<DecisionRecord, 'framework'>): readonly string[] =>
  typeof framework === 'string' ? [framework] : framework;
