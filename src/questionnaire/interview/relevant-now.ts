import type { Model } from '../../decision/model.ts';
import type { StandingNow } from './standing-now.ts';

/** What may be asked next: what could still change the result, or all that is open where that was asked for. */
export const relevantNow = (model: Model, everything: boolean, { standing, proof }: StandingNow): readonly number[] =>
  everything ? [...model.questions.keys()].filter((q) => standing.open[q]) : proof.couldStillChange;
