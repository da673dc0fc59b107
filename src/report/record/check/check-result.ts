import type { Problem } from '../../../errors/problem.ts';
import type { Change } from '../record-change.ts';
import type { RecordedDecision } from '../record-file.ts';

/** One recorded decision, decided again. */
export interface Checked {
  readonly file: string;
  readonly place: string;
  readonly was: RecordedDecision;
  readonly now: RecordedDecision;
  readonly changes: readonly Change[];
  readonly holds: boolean;
  /** Names of the frameworks that there are now, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}
/** A file in which there is no record that could be checked. */
export interface Unreadable {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** A file that was checked, or that could not be; what was wrong with it is told elsewhere. */
export type CheckResult = Checked | Unreadable;
