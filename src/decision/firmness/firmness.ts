import { type AnswerFlip, answerFlips } from '../change/answers/answer-flips.ts';
import type { WeightFlip } from '../change/every-weight-flip.ts';
import { type RatingFlip, ratingFlips } from '../change/ratings/rating-flips.ts';
import { weightFlips } from '../change/weight-flips.ts';
import type { Decision } from '../decide.ts';
import { memory } from '../memory.ts';
import { weightedValues } from '../weighing/weighted-values.ts';
import { type Work, workOf } from '../work-of.ts';
import { acceptabilitySampled } from './sampling/acceptability-sampled.ts';

interface Shares {
  readonly acceptability: readonly (readonly number[])[];
  readonly standardError: readonly (readonly number[])[];
}

/** How often each is first, in the order of the ranking. */
interface FirstShares {
  readonly shares: readonly number[];
  /** Null where the shares are exact. */
  readonly standardErrors: readonly number[] | null;
}

/** How firm a decision is and what would change it: the part that costs something, so it is asked for. */
export interface Firmness {
  /** Sampled only where three or more can be first. */
  readonly firsts: FirstShares;
  /** In the order of the ranking; exact for one or two, sampled from three upwards. */
  readonly acceptability: Shares;
  /** The work of it, for whom must not be kept waiting. */
  readonly sampling: Work<Shares>;
  readonly weightFlips: readonly WeightFlip[];
  readonly answerFlips: readonly AnswerFlip[];
  readonly ratingFlips: readonly RatingFlip[];
}

/** More than the 9,604 that keep the 95 % error of a share under 0.01 (Tervonen and Lahdelma 2007). */
const samples = 10_000;

/** What would change a decision is worked out when it is asked for. */
export function firmness(decision: Decision, seed: number): Firmness {
  const { lazily } = memory();
  const sampling = workOf(() => acceptabilityOf(decision, seed));
  const [weights, answers] = [lazily(() => weightFlips(decision)), lazily(() => answerFlips(decision))];
  const ratings = lazily(() => ratingFlips(decision));
  const firsts = lazily(() => firstsOf(decision, sampling));
  return {
    get firsts() {
      return firsts();
    },
    get acceptability() {
      return sampling.result();
    },
    sampling,
    get weightFlips() {
      return weights();
    },
    get answerFlips() {
      return answers();
    },
    get ratingFlips() {
      return ratings();
    },
  };
}

function firstsOf({ firstShares: exact }: Decision, sampling: Work<Shares>): FirstShares {
  if (exact !== undefined) return { shares: exact, standardErrors: null };
  const { acceptability, standardError } = sampling.result();
  const ofFirst = (table: readonly (readonly number[])[]) => table.map((row) => row[0]!);
  return { shares: ofFirst(acceptability), standardErrors: ofFirst(standardError) };
}

function* acceptabilityOf(
  { model, preferences, ranking, counts, firstShares: firsts }: Decision,
  seed: number,
): Generator<undefined, Shares> {
  if (firsts !== undefined && firsts.length < 3) {
    // who of two is not first is second
    const exact = firsts.map((_, a) => (a === 0 ? firsts : firsts.toReversed()));
    return { acceptability: exact, standardError: exact.map((row) => row.map(() => 0)) };
  }
  const { criteria, values } = weightedValues(
    model,
    preferences,
    ranking.map((r) => r.alternative),
  );
  if (criteria.length > 0) {
    const alpha = criteria.map((c) => counts[c]!);
    return yield* acceptabilitySampled(values, alpha, samples, seed);
  }
  // nothing has weight: one tie over all ranks
  return {
    acceptability: values.map(() => values.map(() => 1 / values.length)),
    standardError: values.map(() => values.map(() => 0)),
  };
}
