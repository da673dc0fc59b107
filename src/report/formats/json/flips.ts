/** What would change who is first. */
export interface Flips {
  readonly weights: readonly WeightFlipEntry[];
  readonly answers: readonly AnswerFlipEntry[];
  readonly ratings: readonly RatingFlipEntry[];
  readonly outOfReach: OutOfReachEntry | null;
}

export interface WeightFlipEntry {
  /** Draws level with the first at these weights; where one weight changes, with whoever is best then: beyond it leads. */
  readonly framework: string;
  /** Null for the smallest change of all weights at once. */
  readonly criterion: string | null;
  readonly weights: Readonly<Record<string, number>>;
  /** Sum of the absolute changes of the weights, from 0 to 2. */
  readonly distance: number;
  readonly text: string;
}

export interface AnswerFlipEntry {
  readonly framework: string;
  /** The fewest changes that put the framework first; `to` is null where the answer is withdrawn. */
  readonly changes: readonly { readonly question: string; readonly to: string | readonly string[] | null }[];
  readonly text: string;
}

export interface RatingFlipEntry {
  readonly framework: string;
  readonly criterion: string;
  /** The level that it has, and the next one that would change who is first. */
  readonly level: string;
  readonly to: string;
  /** Who would be at rank 1; nobody where none would be left. */
  readonly first: readonly string[];
  /** Ids of the statements that the level rests on. */
  readonly evidence: readonly string[];
  /** The least sure of these; date and confidence are null where it stands in a document of the base. */
  readonly restsOn: {
    readonly statement: string;
    readonly date: string | null;
    readonly confidence: 'high' | 'medium' | null;
  } | null;
  readonly text: string;
}

/** Rivals that neither one nor two other preferences would put first. */
export interface OutOfReachEntry {
  /** `behind`: points of 100. */
  readonly rivals: readonly { readonly framework: string; readonly behind: number }[];
  readonly text: string;
}
