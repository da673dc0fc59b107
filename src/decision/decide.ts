import { decider } from './decider.ts';
import type { Reason } from './explain.ts';
import type { Certainty } from './firmness/prior.ts';
import { usual } from './firmness/usual.ts';
import type { GivenAnswers, Model, Preferences, Ranked, Screened, Verdict } from './model.ts';
import type { Proof } from './proof/prove.ts';
import type { Standing } from './proof/standing.ts';
import { tabulate } from './weighing/answer-table.ts';
import { scaleImportance } from './weighing/scale-importance.ts';
import type { KeptFrom } from './weighing/verdict.ts';
import type { Weighing } from './weighing/weighing.ts';

/**
 * Everything that answers decide, in indices of the model. Each part is worked out when it is asked for, and once. What would
 * change the decision is a step of its own: `firmness.ts`.
 */
export interface Decision extends Proof {
  readonly model: Model;
  readonly given: GivenAnswers;
  readonly certainty: Certainty;
  /** The arithmetic that the other parts are read out of. */
  readonly weighing: Weighing;
  /** Where an interview with these answers stands. */
  readonly standing: Standing;
  readonly preferences: Preferences;
  readonly screened: Screened;
  readonly ranking: readonly Ranked[];
  /** Dirichlet counts of the prior over the weights. */
  readonly counts: readonly number[];
  /** P(first before each) and P(each before the first), in the order of `ranking`; 1/2 for itself. */
  readonly firstAhead: readonly number[];
  readonly firstBehind: readonly number[];
  /** P(a before b), both in the order of `ranking`. */
  readonly indices: readonly (readonly number[])[];
  /** In the order of `ranking`. */
  readonly expectedRanks: readonly number[];
  /** How often each is first, where that is exact; in the order of `ranking`. */
  readonly firstShares: readonly number[] | undefined;
  readonly verdict: Verdict;
  /** What the verdict goes by; null where nobody is first alone. */
  readonly grounds: Grounds | null;
  /** The first is ahead of every rival whatever the unknown levels turn out to be. */
  readonly certain: boolean;
  /** Lead of the first over the runner-up in points of 100, null with fewer than two eligible. */
  readonly margin: number | null;
  readonly reasons: readonly Reason[];
}

/** How firm it is that the first is first. */
export interface Grounds {
  /** The least P(first before rival), over the weights. */
  readonly weights: number;
  /** The least O(first before rival): the share of the ways to answer the open core questions in which it stays ahead. */
  readonly openAnswers: number;
  /** What keeps the verdict from the next firmer one. */
  readonly keptFrom: readonly KeptFrom[];
}

/**
 * The walk from answers to a decision. Pure: the same model and answers give the same decision. Answers must have been
 * checked against the model's questions, and what they weigh by hand (`matters`) against its criteria.
 */
export function decide(model: Model, given: GivenAnswers, certainty: Certainty = usual.certainty): Decision {
  const weighed = scaleImportance(model, given.matters);
  return decider(weighed, certainty)(tabulate(weighed, given), given);
}
