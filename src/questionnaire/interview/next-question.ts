import type { Model } from '../../decision/model.ts';
import { gainBeside, leastGap } from '../../decision/proof/least-gap.ts';
import type { Proof } from '../../decision/proof/prove.ts';
import { optionPull, type Standing } from '../../decision/proof/standing.ts';
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
 * The one of `candidates` (open questions, in the order of the base) to ask next. The base's first question comes first.
 * Then the duel: L leads, R is the rival with the least gap to it, and the question with the widest range of
 * (c_qL - c_qR), no answer included, is asked; one that could exclude a framework that may still win has no bound. Ties
 * go to the order of the base.
 */
export function nextQuestion(duel: Duel, candidates: readonly number[]): number | undefined {
  const [first] = candidates;
  if (first === undefined || first === 0 || duel.order === 'fixed') return first;
  const { model, standing, proof, ranked } = duel;
  const [leader, ...rivals] = ranked;
  if (leader === undefined || rivals.length === 0) return widest(candidates, (q) => excludesAny(model, q, ranked));
  const gaps = rivals.map((rival) => leastGap(model, standing, leader, rival));
  const rival = rivals[gaps.indexOf(Math.min(...gaps))]!;
  return widest(candidates, (q) => excludesAny(model, q, proof.contenders) + range(model, standing, q, leader, rival));
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

const excludesAny = (model: Model, question: number, alternatives: readonly number[]): number =>
  alternatives.some((a) => model.questions[question]!.excludes.includes(a)) ? Number.POSITIVE_INFINITY : 0;

/** How far apart the answers to a question can move the lead of one alternative over another. */
function range(model: Model, standing: Standing, question: number, left: number, right: number): number {
  const { options, dependsOn, dependents } = model.questions[question]!;
  const lead = (q: number, o: number, beside: number) =>
    standing.factor[q]! * (optionPull(model, q, o, beside, left) - optionPull(model, q, o, beside, right));
  let low = 0;
  let high = 0;
  const reach = (least: number, most = least) => {
    low = Math.min(low, least);
    high = Math.max(high, most);
  };
  const besides = (q: number): readonly number[] => {
    if (q < 0) return [-1];
    return standing.open[q] ? [-1, ...model.questions[q]!.options.keys()] : [standing.chosen[q]![0] ?? -1];
  };
  options.forEach((_, o) => {
    for (const beside of besides(dependsOn)) reach(lead(question, o, beside));
    if (dependents.length === 0) return;
    // what depends on it moves with it: what is answered already, and what may be
    let least = lead(question, o, -1);
    let most = least;
    for (const d of dependents) {
      const gain = gainBeside(model, standing, d, o, left, right);
      const leads = standing.open[d] ? [...model.questions[d]!.options.keys()].map((k) => lead(d, k, o)) : [];
      least += gain + Math.min(0, ...leads);
      most += gain + Math.max(0, ...leads);
    }
    reach(least, most);
  });
  return high - low;
}
