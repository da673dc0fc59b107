import type { Model } from '../../model.ts';
import { tieTolerance } from '../../tolerances.ts';
import type { AnswerTable } from '../../weighing/answer-table.ts';
import { answerExcludes } from '../../weighing/excluding/answer-excludes.ts';
import type { Weighing } from '../../weighing/weighing.ts';
import type { AnswerChange } from './answer-change.ts';

/** What two changes together can be expected to come to. */
export interface Outlook {
  /** Who would be first alone; undefined where that is not certain before the engine has ranked them. */
  readonly first: number | undefined;
  /** By at most so many points over the second; infinite where nobody else is left, or where it is not certain. */
  readonly lead: number;
}

/** Finds the pairs of changes that are worth trying among those that were added. */
export interface PairsOutlook {
  /** A single change, and what the engine made of it. */
  add(change: AnswerChange, after: Weighing): void;
  /** Every two changes of different questions that may put one of `left` first alone, in the order of the changes. */
  eachPair(left: readonly number[], tell: (changes: readonly AnswerChange[], outlook: Outlook) => void): void;
}

interface Single {
  readonly change: AnswerChange;
  /** Points of each alternative, and of all criteria together, less those before the change. */
  readonly gain: Float64Array;
  readonly total: number;
  /** By how many more answers each alternative is put out: -1, 0 or 1; null where this answer puts nobody out, before or after. */
  readonly out: Int8Array | null;
}

/** Rounding in sums of as many points as there are stays far below this share of them. */
const roundingShare = 1e-13;

/**
 * Points of different answers add up, and each answer puts out whom it puts out: what two changes come to follows from
 * what each comes to alone, to rounding, without weighing all answers again. The one exception is the profile: what it assumes
 * counts while its owner is not answered, so a change of it beside an answer that is withdrawn has to be tried.
 */
export function pairsOutlookOf(model: Model, { counts, options, width }: AnswerTable, before: Weighing): PairsOutlook {
  const { questions, alternatives } = model;
  const profile = questions.findIndex((q) => q.profile);
  const points = before.scores.map((score) => score * before.total);
  const outNow = questions.map((_, q) => answerExcludes(model, q, options.subarray(q * width, q * width + counts[q]!)));
  const outBy = new Uint16Array(alternatives.length);
  for (const out of outNow) out?.forEach((is, a) => (outBy[a]! += is));
  const singles: Single[] = [];

  const isLinked = ({ change: one }: Single, { change: other }: Single) =>
    (one.question === profile && other.to === null) || (other.question === profile && one.to === null);

  /** The most that a change does for one of `left` against the leader, less half of what that one is behind. */
  const mostHelp = ({ change, gain, out }: Single, left: readonly number[]): number => {
    if (before.eligibleCount === 0 || out !== null || change.question === profile) return Number.POSITIVE_INFINITY;
    const leader = before.order[0]!;
    let most = Number.NEGATIVE_INFINITY;
    for (const a of left) most = Math.max(most, gain[a]! - gain[leader]! - (points[leader]! - points[a]!) / 2);
    return most;
  };

  /** Undefined where it is certain that nobody of `left` would be first alone. */
  const outlook = (one: Single, other: Single, isLeft: Uint8Array): Outlook | undefined => {
    if (isLinked(one, other)) return uncertain;
    let first = -1;
    let best = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < points.length; a++) {
      if (outBy[a]! + (one.out?.[a] ?? 0) + (other.out?.[a] ?? 0) > 0) continue;
      const now = points[a]! + one.gain[a]! + other.gain[a]!;
      if (now > best) {
        second = best;
        best = now;
        first = a;
      } else if (now > second) second = now;
    }
    if (first < 0) return undefined;
    const lead = best - second;
    const total = before.total + one.total + other.total;
    const slack = roundingShare * (before.total + total);
    // scores are equal up to the tolerance, and points are scores times the total
    if (lead < tieTolerance * total - slack) return undefined;
    if (lead < tieTolerance * total + slack) return uncertain;
    return isLeft[first] === 1 ? { first, lead: lead + slack } : undefined;
  };

  return {
    add(change, { scores, total }) {
      const now = outNow[change.question]!;
      const then = answerExcludes(model, change.question, change.to === null ? [] : [change.to]);
      singles.push({
        change,
        gain: scores.map((score, a) => score * total - points[a]!),
        total: total - before.total,
        out:
          now === null && then === null
            ? null
            : Int8Array.from(alternatives, (_, a) => (then?.[a] ?? 0) - (now?.[a] ?? 0)),
      });
    },
    eachPair(left, tell) {
      if (left.length === 0) return;
      const isLeft = new Uint8Array(alternatives.length);
      for (const a of left) isLeft[a] = 1;
      const help = singles.map((single) => mostHelp(single, left));
      for (let i = 0; i < singles.length; i++) {
        const one = singles[i]!;
        for (let j = i + 1; j < singles.length; j++) {
          const other = singles[j]!;
          if (help[i]! + help[j]! <= 0 || one.change.question === other.change.question) continue;
          const seen = outlook(one, other, isLeft);
          if (seen !== undefined) tell([one.change, other.change], seen);
        }
      }
    },
  };
}

const uncertain: Outlook = { first: undefined, lead: Number.POSITIVE_INFINITY };
