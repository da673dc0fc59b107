import type { Model } from '../../decision/model.ts';
import { leastGap } from '../../decision/proof/least-gap.ts';
import { canExclude, openLeads } from '../../decision/proof/open-leads.ts';
import type { Proof } from '../../decision/proof/prove.ts';
import type { Standing } from '../../decision/proof/standing.ts';
import { leadTolerance } from '../../decision/tolerances.ts';

export type Order = 'adaptive' | 'fixed';

/** What the choice of the next question needs to know. */
export interface Duel {
  readonly model: Model;
  readonly standing: Standing;
  readonly proof: Pick<Proof, 'contenders'>;
  /** Eligible alternatives, best first. */
  readonly ranked: readonly number[];
  readonly order: Order;
}

/**
 * The one of `candidates` (open questions, in the order of the base) to ask next. The base's first question comes first; one
 * that belongs to an answer comes right after it.
 * Then the duel: L leads, R is the rival with the least gap to it, and the question with the widest range of
 * (c_qL - c_qR), no answer included, is asked; one that could exclude a framework that may still win has no bound. Ties
 * go to the order of the base.
 */
export function nextQuestion(duel: Duel, candidates: readonly number[]): number | undefined {
  const [first] = candidates;
  if (first === undefined || first === 0 || duel.order === 'fixed') return first;
  const { model, standing, proof, ranked } = duel;
  const belonging = candidates.find((q) => model.questions[q]!.belongsTo >= 0);
  if (belonging !== undefined) return belonging;
  const [leader, ...rivals] = ranked;
  if (leader === undefined || rivals.length === 0)
    return widest(candidates, (q) => excludesAny(model, standing, q, ranked));
  const gaps = rivals.map((rival) => leastGap(model, standing, leader, rival));
  const rival = rivals[gaps.indexOf(Math.min(...gaps))]!;
  return widest(
    candidates,
    (q) => excludesAny(model, standing, q, proof.contenders) + range(model, standing, q, leader, rival),
  );
}

/** The first of those with the greatest width; widths that differ by rounding are equal. */
function widest(candidates: readonly number[], width: (question: number) => number): number {
  let best = candidates[0]!;
  let most = width(best);
  for (const q of candidates.slice(1)) {
    const wide = width(q);
    if (wide > most + leadTolerance) {
      best = q;
      most = wide;
    }
  }
  return best;
}

const excludesAny = (model: Model, standing: Standing, question: number, alternatives: readonly number[]): number =>
  alternatives.some((a) => canExclude(model, standing, question, a)) ? Number.POSITIVE_INFINITY : 0;

/** How far apart the answers to a question, and none, put the lead of one alternative over another, all else as it stands. */
function range(model: Model, standing: Standing, question: number, left: number, right: number): number {
  const leads = openLeads(model, standing, question, left, right);
  return Math.max(0, ...leads) - Math.min(0, ...leads);
}
