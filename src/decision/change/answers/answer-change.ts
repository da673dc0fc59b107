/** One given answer, and what it would have to be instead. */
export interface AnswerChange {
  readonly question: number;
  /** The option; null: not answered. */
  readonly to: number | null;
}
