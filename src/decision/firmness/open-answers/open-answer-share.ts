import { leadTolerance } from '../../tolerances.ts';
import { latticeOf } from './lattice.ts';

/** What one option of an open question would do to the lead of A over B. */
export interface OpenOption {
  /** Change of the lead in points; 0 where somebody is put out. */
  readonly lead: number;
  /** Whom it excludes: `a` also where it excludes both, `b` where it excludes B alone. */
  readonly out: 'nobody' | 'a' | 'b';
}
/** The options of one open question; it is left out with probability 1/2, else answered by one of them, all alike. */
export type OpenQuestion = readonly OpenOption[];

/** One thing that may be said of the profile, or that nothing is, with what the open questions are worth beside it. */
export interface OpenCase {
  readonly probability: number;
  /** Lead of A over B in points before the open questions are answered. */
  readonly lead: number;
  readonly out: OpenOption['out'];
  /** Open questions that are worth something else in other cases: the owners of what the profile assumes. */
  readonly owners: readonly OpenQuestion[];
}
export interface OpenAnswers {
  readonly cases: readonly OpenCase[];
  /** Open questions that are worth the same in every case. */
  readonly others: readonly OpenQuestion[];
}

/**
 * O(A beats B): the share of the ways to answer the open questions in which A is ahead of B, in [0, 1]. A lead of 0 counts
 * one half; who is excluded does not lead, and is behind also where both are. Exact, without sampling: the leads that
 * answers can add stand on a lattice (1/48 point for scales of two to five equal steps, which an assumption weighs a quarter
 * of), so their distribution is the product of the questions' own ones, worked out by convolution over a dense array.
 */
export function openAnswerShare(open: OpenAnswers): number {
  if (alwaysAhead(open)) return 1;
  const { cases, others } = open;
  const terms = [...others, ...cases.flatMap((c) => c.owners)];
  const lattice = latticeOf(terms.flatMap((options) => options.map((o) => o.lead)));
  const shared = others.reduce((before, question) => answered(before, question, lattice), nothingSaid);
  let share = 0;
  for (const { probability, lead, out, owners } of cases) {
    if (out === 'a') continue;
    const end = owners.reduce((before, question) => answered(before, question, lattice), shared);
    share += probability * (out === 'b' ? end.inside + end.alone : end.alone + aheadShare(end, lead, lattice));
  }
  // a sum of probabilities, which may end a digit above 1
  return Math.min(1, share);
}

/** Nobody can be put out, and A is ahead even where every question is answered as B would have it: nothing to work out. */
function alwaysAhead({ cases, others }: OpenAnswers): boolean {
  const worst = (before: number, question: OpenQuestion): number => {
    let least = 0;
    for (const { lead, out } of question) {
      if (out !== 'nobody') return Number.NEGATIVE_INFINITY;
      if (lead < least) least = lead;
    }
    return before + least;
  };
  const shared = others.reduce(worst, 0);
  return cases.every(
    ({ lead, out, owners }) => out === 'nobody' && owners.reduce(worst, lead + shared) > leadTolerance,
  );
}

/** The same where nobody is left to be ahead of: the share in which A itself is not excluded. */
export function stayingShare({ cases, others }: OpenAnswers): number {
  const stays = (question: OpenQuestion) => 1 - question.filter((o) => o.out === 'a').length / (2 * question.length);
  const product = (questions: readonly OpenQuestion[]) => questions.reduce((all, question) => all * stays(question), 1);
  const kept = cases.filter((c) => c.out !== 'a').reduce((sum, c) => sum + c.probability * product(c.owners), 0);
  return kept * product(others);
}

/** What some of the open questions lead to. */
interface Spread {
  /** Probability of each change of the lead, in steps of the lattice from `least` on, where both are still in. */
  readonly mass: Float64Array;
  readonly least: number;
  /** Probability that both are in: the sum of `mass`. */
  readonly inside: number;
  /** Probability that B is out and A is in. */
  readonly alone: number;
}
const nothingSaid: Spread = { mass: Float64Array.of(1), least: 0, inside: 1, alone: 0 };

/** One more question is answered, or left out. */
function answered({ mass, least, inside, alone }: Spread, question: OpenQuestion, lattice: number): Spread {
  const each = 1 / (2 * question.length);
  // equal changes are one: most options tell two alternatives apart in few ways, or not at all
  const steps = [0];
  const shares = [0.5];
  let [aOut, bOut, low, high] = [0, 0, 0, 0];
  for (const { lead, out } of question) {
    if (out === 'a') aOut += each;
    else if (out === 'b') bOut += each;
    else {
      const step = Math.round(lead * lattice);
      const known = steps.indexOf(step);
      if (known >= 0) shares[known]! += each;
      else {
        steps.push(step);
        shares.push(each);
        if (step < low) low = step;
        if (step > high) high = step;
      }
    }
  }
  const after = new Float64Array(mass.length + high - low);
  for (let i = 0; i < steps.length; i++) {
    const shift = steps[i]! - low;
    const share = shares[i]!;
    for (let k = 0; k < mass.length; k++) after[k + shift]! += share * mass[k]!;
  }
  return {
    mass: after,
    least: least + low,
    inside: inside * (1 - aOut - bOut),
    alone: alone * (1 - aOut) + inside * bOut,
  };
}

/** Probability that A is ahead where both are in, a lead of 0 counting one half. */
function aheadShare({ mass, least }: Spread, lead: number, lattice: number): number {
  let share = 0;
  for (let k = 0; k < mass.length; k++) {
    const total = lead + (least + k) / lattice;
    if (total > leadTolerance) share += mass[k]!;
    else if (total >= -leadTolerance) share += mass[k]! / 2;
  }
  return share;
}
