import type { Model } from '../model.ts';
import { optionExcludes } from '../weighing/excluding/option-excludes.ts';
import { saidLead } from './open-leads.ts';
import type { Standing } from './standing.ts';

/**
 * The least lead of alternative L over R, in points, that any completion of the answers can leave in which R stays
 * eligible; the sign does not depend on normalisation:
 *   gap(L, R) = s_L - s_R + min over the profile's options p, none where it is open, of
 *     c_p + sum over open q of min(a_pq, min over its options of c_q) + sum of a_pq over what is neither open nor answered,
 * where c is the lead that an option gives and a_pq what p assumes of q. Given who of the owners is answered the lead is linear in
 * each answer, so single options suffice, and given p the owners do not depend on each other: the bound is reached.
 * Options that exclude R are left out: who is excluded is no rival.
 * Where it is not above `enough`, any number that is not may come back: what is open only lessens it, and the rest is not added up.
 */
export function leastGap(
  model: Model,
  standing: Standing,
  left: number,
  right: number,
  enough = Number.NEGATIVE_INFINITY,
): number {
  const { said, open, profile, profileOption, chosen } = standing;
  const options = model.questions[profile]?.options ?? [];
  /** What else a profile option does than the open questions would do without it. */
  const beside = (p: number): number => {
    let change = 0;
    for (const { question: q, pull } of options[p]!.assumes) {
      if (chosen[q]!.length > 0) continue;
      const assumed = pull[left]! - pull[right]!;
      if (!open[q]) change += assumed;
      else {
        const least = leastOption(model, standing, q, left, right);
        change += Math.min(assumed, least) - Math.min(0, least);
      }
    }
    return change;
  };
  const assumed = profileOption < 0 ? 0 : beside(profileOption);
  let gap = said[left]! - said[right]!;
  for (let q = 0; q < open.length && gap + assumed > enough; q++)
    if (open[q] && q !== profile) gap += Math.min(0, leastOption(model, standing, q, left, right));
  if (profile < 0 || !open[profile] || gap <= enough) return gap + assumed;
  let least = 0;
  for (const p of standing.possible[profile]!) {
    if (optionExcludes(model, options[p]!, right)) continue;
    least = Math.min(least, saidLead(model, standing, profile, p, left, right) + beside(p));
  }
  return gap + least;
}

/** The least lead that an option of an open question gives; infinite where each of them excludes the rival. */
function leastOption(model: Model, standing: Standing, question: number, left: number, right: number): number {
  const { options } = model.questions[question]!;
  let least = Number.POSITIVE_INFINITY;
  for (const o of standing.possible[question]!) {
    const lead = saidLead(model, standing, question, o, left, right);
    if (lead < least && !optionExcludes(model, options[o]!, right)) least = lead;
  }
  return least;
}
