import type { Signal, Text } from '../knowledge/knowledge.ts';

/** Which part of a repository a file is in. Only `main` is what the project itself does. */
export type Area = 'main' | 'tests' | 'docs' | 'examples' | 'converters' | 'ci';

/** Where a signal was found. */
export interface Proof {
  readonly kind: Signal['kind'];
  readonly name: string;
  /** Below the folder that was scanned, with forward slashes; a cell of a notebook as `file.ipynb#3`. */
  readonly file: string;
  /** From 1; null where the file itself is the proof. */
  readonly line: number | null;
}

/** Why a find only suggests an answer. */
export type Doubt =
  /** It could mean something else. */
  | 'suggests'
  /** Only tests, docs, examples, converters, workflows or optional parts have it. */
  | 'aside'
  /** Something asks for it, and nothing in the main part imports it, while another is imported, or it is elsewhere. */
  | 'only-listed'
  /** Another one trains, or is used at least twice as much. */
  | 'beside'
  /** An option that goes further was found too. */
  | 'outweighed';

/** An answer that the files speak for. */
export interface Finding {
  readonly question: string;
  readonly option: string;
  /** Null where it counts as an answer. */
  readonly doubt: Doubt | null;
  /** In the main part; of a find that is only aside, there. */
  readonly imports: number;
  readonly files: number;
  /** Of the files that import something that answers the question, in [0, 1]; null where none does. */
  readonly share: number | null;
  readonly trains: boolean;
  /** The first of each kind: imports, calls, dependencies, files. */
  readonly proofs: readonly Proof[];
  readonly note: Text | null;
}

export const leaveReasons = [
  'link',
  'special',
  'environment',
  'vendored',
  'generated',
  'large',
  'binary',
  'broken',
  'unreadable',
  'deep',
  'limit',
] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** What was not looked at, and the first of it by name. */
export interface LeftOut {
  readonly reason: LeaveReason;
  readonly count: number;
  readonly first: readonly string[];
}

export interface Scan {
  /** In the order of the base. */
  readonly findings: readonly Finding[];
  /** Files that were opened, and those of them that are Python or notebooks. */
  readonly read: { readonly files: number; readonly code: number; readonly bytes: number };
  readonly leftOut: readonly LeftOut[];
}
