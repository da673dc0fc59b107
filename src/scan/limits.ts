const megabyte = 1024 * 1024;

/** How much is looked at: more is no repository that somebody writes. What is beyond is told as left out. */
export const limits = {
  /** Names in all folders. */
  entries: 500_000,
  /** Files that are opened. */
  files: 100_000,
  depth: 64,
  /** Bytes of one file. */
  python: 2 * megabyte,
  notebook: 16 * megabyte,
  other: 4 * megabyte,
} as const;

/** Proofs of a kind that are kept, and names of what was left out. */
export const mostKept = 3;
