/**
 * What the arithmetic works on. A knowledge base becomes a `Model` once (questions as points, frameworks as values); an
 * interview's answers then become `Preferences`, and both a `Decision`. Criteria, alternatives, questions and options are
 * indices here, in the order of the model; ids come back at the edge. A model is plain JSON: those of the bases that ship
 * are made when the program is built.
 */

/** Question -> the options chosen, in the order of the question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface GivenAnswers {
  readonly answers: Answers;
  /** Questions whose answers count double. */
  readonly priorities: readonly string[];
}

/** What something gives to one criterion, above 0. */
export interface CriterionPoints {
  readonly criterion: number;
  readonly points: number;
}
export interface OptionModel {
  readonly id: string;
  readonly points: readonly CriterionPoints[];
  /** What the points are worth to each alternative: sum over criteria of points x value. */
  readonly pull: readonly number[];
  /** The same, counted only beside `option` of the question that this one depends on. */
  readonly given: readonly {
    readonly option: number;
    readonly points: readonly CriterionPoints[];
    readonly pull: readonly number[];
  }[];
  readonly requires: readonly { readonly criterion: number; readonly level: number }[];
}
export interface QuestionModel {
  readonly id: string;
  readonly core: boolean;
  readonly several: boolean;
  readonly options: readonly OptionModel[];
  /** Alternatives that are known not to meet what some option requires. */
  readonly excludes: readonly number[];
  /** The question beside whose answer this one's `given` points count, or -1. */
  readonly dependsOn: number;
  /** Questions that depend on this one. */
  readonly dependents: readonly number[];
}
/** Values of one alternative for each criterion, in [0, 1]; where the level is unknown: 1/2, with the ends 0 and 1. */
export interface AlternativeModel {
  readonly id: string;
  readonly values: readonly number[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  /** Index of the level, -1 where unknown. */
  readonly levels: readonly number[];
}
export interface CriterionModel {
  readonly id: string;
  readonly levels: readonly { readonly id: string; readonly value: number }[];
}
export interface Model {
  readonly questions: readonly QuestionModel[];
  readonly criteria: readonly CriterionModel[];
  readonly alternatives: readonly AlternativeModel[];
}

/** The option of a question that a weight or a requirement comes from. */
export interface FromAnswer {
  readonly question: string;
  readonly option: string;
}

export interface Requirement {
  readonly criterion: number;
  /** The least level's index. */
  readonly level: number;
  readonly from: FromAnswer;
}

export interface Preferences {
  /** I_c: points that the answers give each criterion. */
  readonly importance: Float64Array;
  /** The answers behind each criterion's points, with the points of each. */
  readonly from: readonly (readonly (FromAnswer & { readonly points: number })[])[];
  /** w_c = I_c / sum I; all zero where no answer gives points. */
  readonly weights: Float64Array;
  readonly requirements: readonly Requirement[];
}

export interface Exclusion {
  readonly alternative: number;
  readonly criterion: number;
  /** The level that it has. */
  readonly level: number;
  /** The level that is needed. */
  readonly needed: number;
  readonly from: FromAnswer;
}

export interface Screened {
  readonly eligible: readonly number[];
  readonly excluded: readonly Exclusion[];
  /** For each alternative, the required criteria on which its level is unknown. */
  readonly unconfirmed: readonly (readonly number[])[];
}

/** From the firmest to the least firm: what "at least" goes by, and what every list of verdicts is made from. */
export const verdicts = ['clear', 'likely', 'close', 'tie', 'none-eligible'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Ranked {
  readonly alternative: number;
  /** 1 is best; ties share a rank and the next is skipped (1, 1, 3). */
  readonly rank: number;
  /** In [0, 1]. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** w_c v_ac; they add up to the score. */
  readonly contributions: Float64Array;
}
