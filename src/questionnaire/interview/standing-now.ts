import type { GivenAnswers, Model } from '../../decision/model.ts';
import { type Proof, prove } from '../../decision/proof/prove.ts';
import { type Standing, standingOf } from '../../decision/proof/standing.ts';
import { firstsOf, rankAnswers } from '../../decision/weighing/rank-answers.ts';

export interface StandingNow {
  readonly standing: Standing;
  readonly proof: Proof;
  /** Eligible alternatives, best first. */
  readonly ranked: readonly number[];
  /** Those at rank 1. */
  readonly firsts: readonly number[];
}

/** What an interview needs after each answer: who leads, and what could still change that. */
export function standingNow(model: Model, given: GivenAnswers, passed: readonly string[]): StandingNow {
  const { screened, ranking } = rankAnswers(model, given);
  const standing = standingOf(model, given, passed);
  return {
    standing,
    proof: prove(model, standing, screened),
    ranked: ranking.map((r) => r.alternative),
    firsts: firstsOf(ranking),
  };
}
