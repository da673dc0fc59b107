import type { Model } from '../model.ts';

/**
 * What answers come to: importance, weights, scores and ranks in tables that the next answers may overwrite. Only the part
 * of a table that its count names is of these answers.
 */
export interface Weighing {
  /** I_c: points by criterion. */
  readonly importance: Float64Array;
  /** sum I. */
  total: number;
  /** w_c = I_c / sum I; all 0 where no answer gives points. */
  readonly weights: Float64Array;
  /** Criteria with importance, in the order of the model: the first `weightedCount`. */
  readonly weighted: Uint16Array;
  weightedCount: number;
  /** What the importance is made of. */
  readonly pieces: Piece[];
  pieceCount: number;
  /** What the answers require, in their order. */
  readonly requirements: RequirementAt[];
  /** Answers that keep or drop alternatives by name, with the options chosen. */
  readonly binding: { readonly question: number; readonly chosen: ArrayLike<number> }[];
  /** By alternative, in [0, 1]: the score, and what it is with every unknown level at its worst and at its best. */
  readonly scores: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Eligible alternatives, best first, and the rank of each: the first `eligibleCount`. */
  readonly order: Uint16Array;
  readonly ranks: Uint16Array;
  eligibleCount: number;
  /** How many share rank 1. */
  firsts: number;
}

/** Points that one option of an answer gives one criterion. */
export interface Piece {
  criterion: number;
  points: number;
  question: number;
  option: number;
  /** Of the profile, because the question that asks about it is not answered. */
  assumed: boolean;
}

/** A least level that an option of an answer asks for. */
export interface RequirementAt {
  readonly criterion: number;
  readonly level: number;
  readonly question: number;
  readonly option: number;
}

export function emptyWeighing({ criteria, alternatives }: Model): Weighing {
  return {
    importance: new Float64Array(criteria.length),
    total: 0,
    weights: new Float64Array(criteria.length),
    weighted: new Uint16Array(criteria.length),
    weightedCount: 0,
    pieces: [],
    pieceCount: 0,
    requirements: [],
    binding: [],
    scores: new Float64Array(alternatives.length),
    lows: new Float64Array(alternatives.length),
    highs: new Float64Array(alternatives.length),
    order: new Uint16Array(alternatives.length),
    ranks: new Uint16Array(alternatives.length),
    eligibleCount: 0,
    firsts: 0,
  };
}
