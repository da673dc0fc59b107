import type { Verdict } from '../../../decision/model.ts';
import type { KeptFrom } from '../../../decision/weighing/verdict.ts';
import type { SinceVerdict } from '../../../knowledge/knowledge.ts';
import type { FoundProof } from '../../outline/found/found-in-code.ts';
import type { Flips } from './flips.ts';

/** What `recommend --format json`, each line of `batch` and the library give. Points are of 100; numbers are rounded to 1e-9. */
export interface Recommendation {
  readonly schemaVersion: 2;
  /** Who wrote it: `fw-advisor` and its version. */
  readonly program: string;
  readonly knowledge: { readonly id: string; readonly asOf: string; readonly hash: string };
  /** One option, or a list where the question takes several. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly priorities: readonly string[];
  /** Criterion -> what its importance was multiplied by, by hand. */
  readonly matters: Readonly<Record<string, number>>;
  /** Answers that the code of the project gives, where it was looked at (`--scan`). */
  readonly found: readonly FoundEntry[];
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
  readonly flips: Flips;
  readonly hints: readonly HintEntry[];
  readonly secondOpinion: SecondOpinionEntry | null;
  readonly beside: BesideEntry | null;
  /** Framework -> criterion that has weight -> where it stands. */
  readonly matrix: Readonly<Record<string, Readonly<Record<string, MatrixCell>>>>;
  /** Statement -> what it says and where it stands, of all that is cited above. */
  readonly sources: Readonly<Record<string, SourceEntry>>;
}

export interface FoundEntry {
  readonly question: string;
  readonly option: string;
  /** Whether it is among the answers; what somebody said outweighs what was found. */
  readonly taken: boolean;
  readonly text: string;
  readonly proofs: readonly FoundProof[];
}

export interface MatrixCell {
  /** Both null where the sources are silent. */
  readonly level: string | null;
  /** Of the level, from 0 to 1. */
  readonly value: number | null;
  /** On a measure, where it is known. */
  readonly number?: number;
  readonly unit?: string;
  /** Ids of statements. */
  readonly evidence: readonly string[];
}

/** Address, version, date and confidence are null where the statement stands in a document of the base. */
export interface SourceEntry {
  readonly says: string;
  /** The page, or the document and its section. */
  readonly title: string;
  readonly address: string | null;
  readonly version: string | null;
  readonly date: string | null;
  readonly confidence: 'high' | 'medium' | null;
  /** Its own words. */
  readonly phrase: string;
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
    | 'HOUSE_EXCLUDES'
    | 'HOUSE_REQUIRES'
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
