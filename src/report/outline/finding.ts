import type { Verdict } from '../../decision/model.ts';
import type { KeptFrom } from '../../decision/weighing/verdict.ts';
import type { SinceNote } from './cited/since-of.ts';
import type { FoundProof } from './found/found-in-code.ts';

/**
 * What a report can tell, as plain data in the names of one language: a code, who and what it is about, and numbers as they
 * are printed. Sentences are in `words/`; a new code is one that every language and every format has to know.
 */
export type Finding =
  | Headline
  | CloseRemark
  | SettledBy
  | FoundFinding
  | RankedFinding
  | RequirementFinding
  | WeighedFinding
  | DominanceFinding
  | NoDifferenceFinding
  | UnknownFinding
  | WeightChange
  | AnswerChange
  | RatingChange
  | OutOfReachFinding
  | OpenFinding
  | HintFinding
  | OpinionFinding
  | BesideFinding;

export type FindingOf<Code extends Finding['code']> = Extract<Finding, { readonly code: Code }>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An option that was chosen. */
export interface AnswerBehind {
  readonly question: string;
  /** What the question is called. */
  readonly name: string;
  readonly option: string;
  /** Nobody said it: it is what the profile assumes. */
  readonly assumed: boolean;
  /** Says so where it is assumed. */
  readonly label: string;
}

/** An answer that the code of the project gives. */
export interface FoundFinding {
  readonly code: 'FOUND_IN_CODE';
  readonly question: Named;
  readonly option: Named;
  /** Whether it is among the answers. */
  readonly taken: boolean;
  /** Labels of what was answered; empty where the question is open. */
  readonly said: readonly string[];
  /** On what it rests, in words. */
  readonly proof: string;
  readonly proofs: readonly FoundProof[];
}

/** Who is first and how firm that is. */
export type Headline =
  | { readonly code: 'NONE_ELIGIBLE'; readonly alternative: string; readonly nearest: string | null }
  /** `separates`: something has weight, and they come out equal all the same. */
  | { readonly code: 'TIE'; readonly firsts: readonly string[]; readonly separates: boolean }
  | {
      readonly code: 'ONLY_ONE';
      readonly leader: string;
      /** Because somebody stays with it, or leaves the others. */
      readonly byName: boolean;
      /** The share of the ways to answer what is open in which it is not put out. */
      readonly openShare: string;
      /** What keeps it from being clear. */
      readonly keptFrom: readonly KeptFrom[];
      readonly newer: NewerOpinion | null;
    }
  | {
      readonly code: 'AHEAD';
      readonly verdict: Exclude<Verdict, 'tie' | 'none-eligible'>;
      readonly leader: string;
      readonly rival: string;
      /** The two are equal on all that was said: options that what tells them apart is assumed of. Else null. */
      readonly restsOn: readonly string[] | null;
      /** More than one rival. */
      readonly several: boolean;
      /** Whose weightings they are. */
      readonly people: 'one' | 'several';
      /** Points of 100, as printed. */
      readonly margin: string;
      /** The least of the exact indices: in which share of weightings it is ahead of `tightest`. */
      readonly share: string;
      readonly tightest: string;
      /** Whether no weighting could change it: with unknown levels at their worst too, or as far as is known. */
      readonly always: 'certainly' | 'as-known' | null;
      /** The least share of the ways to answer what is open in which it stays ahead of a rival. */
      readonly openShare: string;
      /** What keeps the verdict from the next firmer one. */
      readonly keptFrom: readonly KeptFrom[];
      /** A base that is newer puts others first; null where it does not. */
      readonly newer: NewerOpinion | null;
    };

export interface NewerOpinion {
  /** When what was asked here is of. */
  readonly here: string;
  readonly base: string;
  readonly asOf: string;
  readonly firsts: readonly string[];
}

/** What the base itself says of a close result. */
export interface CloseRemark {
  readonly code: 'CLOSE_REMARK';
  readonly text: string;
  readonly evidence: readonly string[];
}

/** What is not known yet and would settle a close result, or one of which too little was said, most. */
export type SettledBy =
  | { readonly code: 'SETTLED_BY_ANSWER'; readonly question: string; readonly name: string; readonly asks: string }
  | { readonly code: 'SETTLED_BY_RATING'; readonly framework: Named; readonly criterion: Named };

export interface RankedFinding {
  readonly code: 'RANKED';
  readonly framework: Named;
  readonly rank: number;
  /** Of 100, as printed. */
  readonly score: string;
  /** With unknown levels at their worst and at their best; null where none leaves it open. */
  readonly range: { readonly low: string; readonly high: string } | null;
  /** The same, exactly, for what is drawn. */
  readonly exact: { readonly score: number; readonly low: number; readonly high: number };
  /** How often it beats the first; null for the first. */
  readonly beatsFirst: string | null;
  /** In the order of the criteria of the ranking; `points` add up to the score as printed. */
  readonly contributions: readonly { readonly points: string; readonly exact: number; readonly unknown: boolean }[];
}

/** What a rule of the house does: a decision of people, with their reason, and no evidence. */
export type HouseFinding = {
  readonly framework: Named;
  readonly reason: string;
  readonly evidence: readonly string[];
} & (
  | { readonly code: 'HOUSE_EXCLUDES' }
  | {
      readonly code: 'HOUSE_REQUIRES';
      readonly criterion: Named;
      readonly needed: string;
      /** Null where it is not known: it stays. */
      readonly found: string | null;
      readonly measured: 'lower' | 'higher' | null;
    }
);

/** What requirements did. */
export type RequirementFinding =
  | HouseFinding
  | (AboutRequirement & {
      readonly code: 'EXCLUDED_BY_REQUIREMENT';
      readonly found: string;
      readonly needed: string;
      /** Of a measure: a number that is lower is better; null of levels. */
      readonly measured: 'lower' | 'higher' | null;
      readonly because: string;
    })
  /** Somebody stays with others only, or leaves this one. */
  | (ByName & { readonly code: 'EXCLUDED_BY_NAME' })
  /** Who would be first if nobody stayed or left. `framework` is the first of these. */
  | (ByName & {
      readonly code: 'IF_FREE';
      readonly firsts: readonly string[];
      readonly still: boolean;
      /** Points over the runner-up, as printed; null where there is none or the first are several. */
      readonly lead: { readonly points: string; readonly rival: string } | null;
      /** The criteria that speak for it most. */
      readonly because: readonly string[];
    })
  /** Whether it is met is not known. */
  | (AboutRequirement & { readonly code: 'UNCONFIRMED_REQUIREMENT'; readonly because: string })
  /** Nobody meets them, and this one misses them by least. */
  | { readonly code: 'MISSES_BY_LEAST'; readonly framework: Named; readonly evidence: readonly string[] }
  /** Who would be first without it. `framework` is the first of these. */
  | (AboutRequirement & {
      readonly code: 'WITHOUT_REQUIREMENT';
      readonly firsts: readonly string[];
      /** They are first with it, too. */
      readonly still: boolean;
      /** Points over the runner-up, as printed; null where there is none or the first are several. */
      readonly lead: { readonly points: string; readonly rival: string } | null;
    });

interface ByName {
  readonly framework: Named;
  readonly from: readonly AnswerBehind[];
  readonly evidence: readonly string[];
}

interface AboutRequirement {
  readonly framework: Named;
  readonly criterion: Named;
  readonly from: readonly AnswerBehind[];
  readonly evidence: readonly string[];
}

/** Where a framework stands on a criterion; `level` is null where the sources are silent. */
export interface Side {
  readonly framework: Named;
  readonly level: string | null;
  readonly because: string;
}

/**
 * A reason that has points. `RESTS_ON_UNKNOWN`: they are there only because the level of the better side is not known and
 * counts as the middle, which is no argument for it.
 */
export type WeighedFinding =
  | WeighedAs<'ADVANTAGE'>
  | WeighedAs<'DRAWBACK'>
  | WeighedAs<'CONTRIBUTION'>
  | WeighedAs<'RESTS_ON_UNKNOWN'>;

interface WeighedAs<Code extends string> {
  readonly code: Code;
  /** The first. */
  readonly framework: Named;
  readonly criterion: Named;
  readonly exact: number;
  /** Of 100, as printed: those of all reasons add up to the margin, or to the score where only one is eligible. */
  readonly points: number;
  readonly from: readonly AnswerBehind[];
  readonly better: Side;
  /** Null where only one is eligible. */
  readonly other: Side | null;
  /** Statements of the better side, then of the other. */
  readonly evidence: readonly string[];
  /** Of these, those of the better side. */
  readonly own: readonly string[];
  readonly since: SinceNote | null;
}

/** The first is nowhere worse than these. `certain`: with unknown levels at their worst as well. */
export interface DominanceFinding {
  readonly code: 'DOMINATES';
  readonly framework: Named;
  readonly rivals: readonly string[];
  readonly certain: boolean;
}

/** Answers that no reason tells, since they leave the first and the runner-up equal. */
export interface NoDifferenceFinding {
  readonly code: 'NO_DIFFERENCE';
  /** The first and the runner-up; the first alone where only one is eligible. */
  readonly compared: readonly string[];
  readonly answers: readonly {
    readonly question: string;
    /** What the question is called. */
    readonly name: string;
    readonly labels: readonly string[];
    /** What it asks for; empty where it asks for nothing. */
    readonly on: readonly string[];
    /** All that are eligible are alike on it, not only those compared. */
    readonly all: boolean;
    /** It asks for nothing of its own, and what is assumed of it was answered elsewhere. */
    readonly replaced: boolean;
  }[];
  readonly from: readonly AnswerBehind[];
}

export interface UnknownFinding {
  readonly code: 'UNKNOWN_RATING';
  readonly framework: Named;
  readonly criterion: Named;
  readonly because: string;
  readonly from: readonly AnswerBehind[];
  readonly evidence: readonly string[];
  /** At its worst or best, all else as it is, somebody else would be first. */
  readonly couldChange: boolean;
}

/** Weights at which another one would lead. */
export type WeightChange =
  | {
      readonly code: 'FLIP_OF_WEIGHT';
      readonly rival: Named;
      readonly criterion: Named;
      /** The weight would have to be `more` (or less) than so many times its own, rounded away from 1. */
      readonly amount: number;
      readonly more: boolean;
    }
  | {
      readonly code: 'FLIP_OF_WEIGHTS';
      readonly rival: Named;
      readonly first: string;
      readonly moved: readonly { readonly criterion: string; readonly from: string; readonly to: string }[];
    };

export interface ChangedAnswer {
  readonly question: string;
  /** What the question is called. */
  readonly name: string;
  readonly now: readonly string[];
  /** Null where the answer is withdrawn. */
  readonly to: string | null;
  /** Id of the option; null as above. */
  readonly option: string | null;
}

/** The fewest changed answers that put another one first. */
export interface AnswerChange {
  readonly code: 'FLIP_OF_ANSWERS';
  readonly rival: Named;
  readonly changes: readonly ChangedAnswer[];
}

/** One rating that, a level worse or better, would change who is first. */
export interface RatingChange {
  readonly code: 'FLIP_OF_RATING';
  readonly framework: Named;
  readonly criterion: Named;
  /** Names of the level that it has, and of the next one. */
  readonly level: string;
  readonly to: string;
  /** On a measure: `to` is the number at which `firsts` are level. */
  readonly measured: boolean;
  /** Who would be at rank 1; nobody where none would be left. */
  readonly firsts: readonly string[];
  /** Of the statements that the level rests on the one that is least sure; the oldest of several. */
  readonly restsOn: {
    readonly statement: string;
    readonly says: string;
    /** The page, or the section of the document. */
    readonly place: string;
    /** Null where it stands in a document of the base. */
    readonly date: string | null;
    readonly confidence: 'high' | 'medium' | null;
  } | null;
  readonly evidence: readonly string[];
}

/** Rivals that neither one nor two other preferences would put first, and how far behind they are. */
export interface OutOfReachFinding {
  readonly code: 'OUT_OF_REACH';
  /** What the question is called that alone was answered by preference; null where there are several. */
  readonly only: string | null;
  /** In the order of the ranking; `behind`: points of 100, as printed, and `exact`. */
  readonly rivals: readonly (Named & { readonly behind: string; readonly exact: number })[];
}

/** Whether open questions could still change who is first. */
export type OpenFinding =
  | {
      readonly code: 'DECIDED';
      /** Questions that are not answered. */
      readonly unanswered: number;
      /** What the questions are called whose answers alone settle it; empty where that was not worked out. */
      readonly deciding: readonly string[];
      /** These are not all of the answers. */
      readonly fewer: boolean;
    }
  | { readonly code: 'STILL_OPEN'; readonly questions: readonly (Named & { readonly asks: string })[] };

export interface HintFinding {
  readonly code: 'HINT';
  readonly id: string;
  readonly text: string;
  /** The answers for which it is shown. */
  readonly from: readonly AnswerBehind[];
  /** Who is first, where it is shown for that; `stays`: because somebody stays with it. */
  readonly leader: (Named & { readonly stays: boolean }) | null;
  readonly evidence: readonly string[];
}

/** What another base makes of the same answers. */
export interface OpinionFinding {
  readonly code: 'SECOND_OPINION';
  readonly base: string;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly firsts: readonly string[];
  readonly agrees: boolean;
  readonly because: readonly string[];
}

/** What another base, about something else, answers from the same answers: three lines. */
export interface BesideFinding {
  readonly code: 'BESIDE';
  /** What it was asked: a heading. */
  readonly asks: string;
  readonly base: string;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly firsts: readonly string[];
  /** Criteria that speak for the first. */
  readonly because: readonly string[];
  readonly excluded: { readonly count: number; readonly of: number; readonly by: readonly string[] };
  /** What it was told; `byFirst`: nobody said it, it is who is first here. */
  readonly given: readonly { readonly answer: string; readonly byFirst: boolean }[];
  /** Asks it in full. */
  readonly command: string;
}
