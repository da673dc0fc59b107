import type { GivenAnswers, Model, Preferences, Ranked, Requirement, Screened } from '../model.ts';
import { elicitPreferences } from './elicit-preferences.ts';
import { rank } from './rank.ts';
import { score } from './score.ts';
import { screen } from './screen.ts';

export interface RankedAnswers {
  readonly preferences: Preferences;
  readonly screened: Screened;
  readonly ranking: readonly Ranked[];
}

/**
 * The part of a decision that says who is first: elicit, screen, score, rank. `decide` begins with it, and whatever is
 * printed as a change of the result has been through it. `holds` leaves requirements out.
 */
export function rankAnswers(
  model: Model,
  given: GivenAnswers,
  holds: (requirement: Requirement) => boolean = () => true,
): RankedAnswers {
  const preferences = elicitPreferences(model, given);
  const screened = screen(model, preferences.requirements.filter(holds));
  const scored = screened.eligible.map((alternative) => ({
    alternative,
    ...score(model.alternatives[alternative]!, preferences.weights),
  }));
  return { preferences, screened, ranking: rank(scored) };
}

/** The alternatives that share rank 1. */
export const firstsOf = (ranking: readonly Ranked[]): number[] =>
  ranking.filter((r) => r.rank === 1).map((r) => r.alternative);
