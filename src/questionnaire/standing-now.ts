import { elicitPreferences } from '../decision/elicit-preferences.ts';
import type { GivenAnswers, Model } from '../decision/model.ts';
import { type Proof, prove } from '../decision/prove.ts';
import { rank } from '../decision/rank.ts';
import { score } from '../decision/score.ts';
import { screen } from '../decision/screen.ts';
import { type Standing, standingOf } from '../decision/standing.ts';

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
  const { weights, requirements } = elicitPreferences(model, given);
  const screened = screen(model, requirements);
  const ranking = rank(
    screened.eligible.map((alternative) => ({ alternative, ...score(model.alternatives[alternative]!, weights) })),
  );
  const firsts = ranking.filter((r) => r.rank === 1).map((r) => r.alternative);
  const standing = standingOf(model, given, passed);
  return {
    standing,
    proof: prove(model, standing, screened),
    ranked: ranking.map((r) => r.alternative),
    firsts,
  };
}
