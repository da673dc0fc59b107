/** Where somebody is in a list. */
export interface ListState {
  /** Place of the cursor among the rows that are shown. */
  readonly at: number;
  /** What was typed to find a row. */
  readonly filter: string;
  /** Ids of the boxes that are checked. */
  readonly checked: readonly string[];
  /** Why the last key was not taken. */
  readonly refused: string;
  /** The first line of the explanation that is read; null where the list is shown. */
  readonly reading: number | null;
}
