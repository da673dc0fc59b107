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
  /** Criterion -> what its importance is multiplied by, from 0 to 4: weighed by hand, where it is not 1. */
  readonly matters?: Matters;
}

export type Matters = Readonly<Record<string, number>>;

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
  /** What the option of a profile assumes of other questions, by the question that owns it, a quarter of what is said. */
  readonly assumes: readonly Assumption[];
  readonly requires: readonly { readonly criterion: number; readonly level: number }[];
  /** Alternatives to which the option keeps: all others are out. Null: it keeps all. */
  readonly keeps: readonly number[] | null;
  /** Alternatives that the option puts out. */
  readonly drops: readonly number[];
}
/** Points that count while a question is not answered. */
export interface Assumption {
  readonly question: number;
  readonly points: readonly CriterionPoints[];
  readonly pull: readonly number[];
}
export interface QuestionModel {
  readonly id: string;
  readonly core: boolean;
  readonly several: boolean;
  readonly options: readonly OptionModel[];
  /** Whether its options may assume importance for what other questions ask: one of a model at most. */
  readonly profile: boolean;
  /** What a person cannot choose. */
  readonly fact: boolean;
  /** The question that has to be answered before this one makes sense, or -1. */
  readonly belongsTo: number;
  /** Alternatives that some single option excludes. */
  readonly excludes: readonly number[];
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
  /** The question that asks about it; -1 where none does. */
  readonly owner: number;
  readonly levels: readonly { readonly id: string; readonly value: number }[];
  /** Of a measure: numbers and what they are worth, from 0 to 1 in straight lines. */
  readonly curve?: readonly (readonly [number: number, value: number])[];
}
export interface Model {
  readonly questions: readonly QuestionModel[];
  readonly criteria: readonly CriterionModel[];
  readonly alternatives: readonly AlternativeModel[];
}

/** The option of a question that a weight, a requirement or an exclusion comes from. */
export interface FromAnswer {
  readonly question: string;
  readonly option: string;
  /** Nobody said it: the option is one of the profile, and the question that asks about it is not answered. */
  readonly assumed: boolean;
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

/** By a requirement: the level that an alternative has, and the one that is needed; by name: all three null. */
export type Exclusion = { readonly alternative: number; readonly from: FromAnswer } & (
  | { readonly criterion: number; readonly level: number; readonly needed: number }
  | { readonly criterion: null; readonly level: null; readonly needed: null }
);

export interface Screened {
  readonly eligible: readonly number[];
  readonly excluded: readonly Exclusion[];
  /** For each alternative, the required criteria on which its level is unknown. */
  readonly unconfirmed: readonly (readonly number[])[];
}

/** From the firmest to the least firm: what "at least" goes by, and what every list of verdicts is made from. */
export const verdicts = ['clear', 'likely', 'open', 'close', 'tie', 'none-eligible'] as const;
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
