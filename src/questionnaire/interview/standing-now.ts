import type { GivenAnswers, Model } from '../../decision/model.ts';
import { type Proof, prove } from '../../decision/proof/prove.ts';
import { type Standing, standingAt } from '../../decision/proof/standing.ts';
import { type AnswerTable, tabulate } from '../../decision/weighing/answer-table.ts';
import { weigherOf } from '../../decision/weighing/weigher.ts';
import { emptyWeighing } from '../../decision/weighing/weighing.ts';

export interface StandingNow {
  readonly standing: Standing;
  readonly proof: Proof;
  /** Eligible alternatives, best first. */
  readonly ranked: readonly number[];
  /** Those at rank 1. */
  readonly firsts: readonly number[];
}

/** What an interview needs after each answer: who leads, and what could still change that. */
export const standingNow = (model: Model, given: GivenAnswers, passed: readonly string[]): StandingNow =>
  standingNowAt(model, tabulate(model, given), passed);

export function standingNowAt(model: Model, answers: AnswerTable, passed: readonly string[]): StandingNow {
  const { order, eligibleCount, firsts } = weigherOf(model)(answers, emptyWeighing(model));
  const ranked = [...order.subarray(0, eligibleCount)];
  const standing = standingAt(model, answers, passed);
  return {
    standing,
    proof: prove(model, standing, { eligible: [...ranked].sort((a, b) => a - b) }),
    ranked,
    firsts: ranked.slice(0, firsts),
  };
}
