/** A run of the program, for others who find what it began and did not end. */
export interface Run {
  /** Of letters, digits, dots and hyphens; no other run has the same. */
  readonly mark: string;
  /** Whether the run that a mark is of has come to its end; undefined where that cannot be seen from here. */
  readonly isOver: (mark: string) => boolean | undefined;
}
