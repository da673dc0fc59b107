import type { Model } from '../model.ts';
import { leadTolerance } from '../tolerances.ts';
import { leastGap } from './least-gap.ts';
import { canExclude } from './open-leads.ts';
import type { Standing } from './standing.ts';

/**
 * `decided` for an alternative that is first alone, without the rest of the proof: no open question excludes it, and it is
 * ahead of every other eligible one in every completion.
 */
export const alwaysLeads = (model: Model, standing: Standing, first: number, eligible: readonly number[]): boolean =>
  !model.questions.some((_, q) => canExclude(model, standing, q, first)) &&
  eligible.every((a) => a === first || leastGap(model, standing, first, a, leadTolerance) > leadTolerance);
