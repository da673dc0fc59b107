import type { Change } from '../record-change.ts';
import type { DecisionRecord } from '../record-file.ts';

/** A file that was checked, or that could not be; what was wrong with it is told elsewhere. */
export type CheckResult =
  | {
      readonly file: string;
      readonly place: string;
      readonly was: DecisionRecord;
      readonly now: DecisionRecord;
      readonly changes: readonly Change[];
      readonly holds: boolean;
    }
  | { readonly file: string; readonly problems: readonly unknown[] };
