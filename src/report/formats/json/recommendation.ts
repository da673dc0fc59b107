import type { Verdict } from '../../../decision/model.ts';
import type { KeptFrom } from '../../../decision/weighing/verdict.ts';
import type { SinceVerdict } from '../../../knowledge/knowledge.ts';

/** What `recommend --format json`, each line of `batch` and the library give. Points are of 100; numbers are rounded to 1e-9. */
export interface Recommendation {
  readonly schemaVersion: 1;
  readonly knowledge: { readonly id: string; readonly asOf: string; readonly hash: string };
  /** One option, or a list where the question takes several. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly priorities: readonly string[];
  /** Criterion -> what its importance was multiplied by, by hand. */
  readonly matters: Readonly<Record<string, number>>;
  readonly unanswered: readonly string[];
  /** Questions that an interview left out because they could not matter any more. */
  readonly skipped: readonly string[];
  readonly certainty: 'low' | 'medium' | 'high';
  readonly seed: number;
  readonly verdict: Verdict;
  readonly firmness: FirmnessEntry | null;
  /** No answer to an unanswered question could change who is first. */
  readonly decided: boolean;
  readonly couldStillChange: readonly string[];
  readonly margin: number | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly ranking: readonly RankingEntry[];
  readonly excluded: readonly ExcludedEntry[];
  readonly reasons: readonly ReasonEntry[];
  readonly pairwise: readonly { readonly a: string; readonly b: string; readonly probability: number }[];
  readonly flips: {
    readonly weights: readonly WeightFlipEntry[];
    readonly answers: readonly AnswerFlipEntry[];
    readonly ratings: readonly RatingFlipEntry[];
    readonly outOfReach: OutOfReachEntry | null;
  };
  readonly hints: readonly HintEntry[];
  readonly secondOpinion: SecondOpinionEntry | null;
  readonly beside: BesideEntry | null;
}

/** How firm it is that the first is first; null for a tie, and where none is eligible. */
export interface FirmnessEntry {
  /** The least probability, over weightings like the stated one, that it is ahead of a rival. */
  readonly weights: number;
  /** The least share, over the ways to answer the open core questions, in which it stays ahead of a rival. */
  readonly openAnswers: number;
  /** What keeps the verdict from the next firmer one. */
  readonly keptFrom: readonly KeptFrom[];
}

export interface RankingEntry {
  readonly framework: string;
  readonly name: string;
  /** 1 is best; ties share a rank and the next is skipped. */
  readonly rank: number;
  readonly score: number;
  /** The score with every unknown level at its worst and at its best. */
  readonly scoreLow: number;
  readonly scoreHigh: number;
  readonly expectedRank: number;
  /** Null where it would have to be sampled and was not asked for (`batch`). */
  readonly firstRankAcceptability: number | null;
  /** Of the sampling; 0 where the acceptability is exact. */
  readonly standardError: number | null;
  readonly contributions: Readonly<Record<string, number>>;
  /** Required criteria on which the level is unknown. */
  readonly unconfirmed: readonly string[];
}

export interface AnswerEntry {
  readonly question: string;
  readonly option: string;
  /** Nobody said it: the option is one of the profile, and the question that asks about it is not answered. */
  readonly assumed: boolean;
}

export interface ExcludedEntry {
  readonly framework: string;
  /** All three null where the answer keeps or drops frameworks by name. */
  readonly criterion: string | null;
  readonly level: string | null;
  readonly needed: string | null;
  readonly because: { readonly question: string; readonly option: string };
}

export interface ReasonEntry {
  readonly code:
    | 'ADVANTAGE'
    | 'DRAWBACK'
    | 'CONTRIBUTION'
    | 'RESTS_ON_UNKNOWN'
    | 'DOMINATES'
    | 'NO_DIFFERENCE'
    | 'EXCLUDED_BY_REQUIREMENT'
    | 'EXCLUDED_BY_NAME'
    | 'IF_FREE'
    | 'MISSES_BY_LEAST'
    | 'WITHOUT_REQUIREMENT'
    | 'UNCONFIRMED_REQUIREMENT'
    | 'UNKNOWN_RATING'
    | 'CLOSE_REMARK'
    | 'SETTLED_BY_ANSWER'
    | 'SETTLED_BY_RATING';
  readonly framework: string;
  readonly criterion: string | null;
  /** Points of the margin; null where the reason is not about the runner-up. */
  readonly advantage: number | null;
  readonly text: string;
  readonly from: readonly AnswerEntry[];
  /** Ids of statements. */
  readonly evidence: readonly string[];
  /** What became of the evidence, where it no longer holds or never did. */
  readonly since: { readonly statement: string; readonly verdict: SinceVerdict; readonly note: string } | null;
}

export interface WeightFlipEntry {
  /** Draws level with the first at these weights; where one weight changes, with whoever is best then: beyond it leads. */
  readonly framework: string;
  /** Null for the smallest change of all weights at once. */
  readonly criterion: string | null;
  readonly weights: Readonly<Record<string, number>>;
  /** Sum of the absolute changes of the weights, from 0 to 2. */
  readonly distance: number;
  readonly text: string;
}

export interface AnswerFlipEntry {
  readonly framework: string;
  /** The fewest changes that put the framework first; `to` is null where the answer is withdrawn. */
  readonly changes: readonly { readonly question: string; readonly to: string | readonly string[] | null }[];
  readonly text: string;
}

export interface RatingFlipEntry {
  readonly framework: string;
  readonly criterion: string;
  /** The level that it has, and the next one that would change who is first. */
  readonly level: string;
  readonly to: string;
  /** Who would be at rank 1; nobody where none would be left. */
  readonly first: readonly string[];
  /** Ids of the statements that the level rests on. */
  readonly evidence: readonly string[];
  /** The least sure of these; date and confidence are null where it stands in a document of the base. */
  readonly restsOn: {
    readonly statement: string;
    readonly date: string | null;
    readonly confidence: 'high' | 'medium' | null;
  } | null;
  readonly text: string;
}

/** Rivals that neither one nor two other preferences would put first. */
export interface OutOfReachEntry {
  /** `behind`: points of 100. */
  readonly rivals: readonly { readonly framework: string; readonly behind: number }[];
  readonly text: string;
}

export interface HintEntry {
  readonly id: string;
  readonly text: string;
  /** The answers for which it is shown, and who is first where it is shown for that; `why` says so. */
  readonly why: string;
  readonly from: readonly { readonly question: string; readonly option: string }[];
  readonly first: string | null;
  readonly evidence: readonly string[];
}

export interface SecondOpinionEntry {
  readonly knowledge: { readonly id: string; readonly asOf: string; readonly hash: string };
  /** The frameworks at rank 1. */
  readonly first: readonly string[];
  readonly verdict: Verdict;
  readonly agrees: boolean;
  readonly text: string;
}

/** What another base, about something else, answers from the same answers; null where it has nothing to say to them. */
export interface BesideEntry {
  readonly knowledge: { readonly id: string; readonly asOf: string; readonly hash: string };
  /** What it was asked. */
  readonly asks: string;
  /** What it was told. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Of that, the question that was answered by who is first here, since nobody said it. */
  readonly answeredByFirst: string | null;
  /** At rank 1 there. */
  readonly first: readonly string[];
  readonly verdict: Verdict;
  /** Criteria there that speak for the first. */
  readonly because: readonly string[];
  readonly text: string;
}
