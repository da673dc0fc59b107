import type { Model } from '../model.ts';
import { leadTolerance } from '../tolerances.ts';
import { optionExcludes } from '../weighing/option-excludes.ts';
import { leastGap } from './least-gap.ts';
import type { Standing } from './standing.ts';

/**
 * `decided` for an alternative that is first alone, without the rest of the proof: no open option excludes it, and it is
 * ahead of everybody who is eligible in every completion.
 */
export function alwaysLeads(model: Model, standing: Standing, first: number): boolean {
  const { chosen, open } = standing;
  if (model.questions.some(({ excludes }, q) => open[q] && excludes.includes(first))) return false;
  const excluded = (a: number) =>
    model.questions.some(({ options }, q) => chosen[q]!.some((o) => optionExcludes(model, options[o]!, a)));
  return model.alternatives.every(
    (_, a) => a === first || excluded(a) || leastGap(model, standing, first, a) > leadTolerance,
  );
}
