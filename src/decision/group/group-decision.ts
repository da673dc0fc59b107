import type { Decision } from '../decide.ts';
import type { GivenAnswers } from '../model.ts';
import type { RankedDecision } from '../ranked-decision.ts';

/** Whose answers they are. */
export interface Member {
  readonly name: string;
  readonly given: GivenAnswers;
}

/** What somebody would decide alone. */
export interface Person {
  readonly name: string;
  readonly decision: Decision;
  /** Whether the answers give any points: who gives none has no weights that could be averaged. */
  readonly weighs: boolean;
  /** The share of the ways to answer what is open in which the own first stays first. */
  readonly openAnswers: number;
}

/** What several people come to together. People are indices, in the order in which they were given. */
export interface GroupDecision extends RankedDecision {
  readonly people: readonly Person[];
  /** Whether one person is enough to put an alternative out. */
  readonly veto: boolean;
  /** Who of them has said least: whose share of open answers the verdict goes by; null where nobody is first alone. */
  readonly mostOpen: number | null;
  readonly divided: Divided;
}

/** What divides a group. */
export interface Divided {
  /** Criteria on whose weight they do not agree, the widest first. */
  readonly criteria: readonly WeightSpread[];
  /** Who alone would end at somebody else. */
  readonly elsewhere: readonly EndsElsewhere[];
  /** Without whom the group would end elsewhere; none for two people, of whom one would be left. */
  readonly pivotal: readonly { readonly person: number; readonly firsts: readonly number[] }[];
}

export interface WeightSpread {
  readonly criterion: number;
  /** The greatest weight less the least one, in [0, 1]. */
  readonly spread: number;
  /** Who gives it the most and the least, with the weight. */
  readonly most: { readonly people: readonly number[]; readonly weight: number };
  readonly least: { readonly people: readonly number[]; readonly weight: number };
}

export interface EndsElsewhere {
  readonly person: number;
  /** Their own first ones; empty where their requirements leave nobody. */
  readonly firsts: readonly number[];
  /** Points of 100 by which these are ahead of the group's first for that person; null where it is out for them. */
  readonly by: number | null;
}
