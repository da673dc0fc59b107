import type { Question } from '../../knowledge/knowledge.ts';

/** An answer as the interview shows it again; without options it is "no preference". */
export interface ShownAnswer {
  readonly question: Question;
  readonly options: readonly string[];
  readonly priority: boolean;
}

export interface QuestionStep {
  readonly kind: 'question';
  readonly question: Question;
  /** Where the interview is: this is the third of at most ten. Null while an answer is changed from the review. */
  readonly place: { readonly position: number; readonly atMost: number } | null;
  /** What was answered here before; empty where there was no preference, undefined where it was not asked. */
  readonly before: readonly string[] | undefined;
  /** Questions that the last answer made irrelevant. */
  readonly dropped: readonly Question[];
  /** A result that was decided is open again, because an answer or a priority was changed. */
  readonly reopened: boolean;
  readonly canGoBack: boolean;
}

/** Nothing more has to be asked: who is first, the answers, and what could be asked nevertheless. */
export interface ReviewStep {
  readonly kind: 'review';
  /** No answer to a question that was not asked could change who is first. */
  readonly decided: boolean;
  /** Ids of the frameworks at rank 1; none where none meets the requirements. */
  readonly firsts: readonly string[];
  readonly answers: readonly ShownAnswer[];
  /** Questions that were not asked. */
  readonly left: readonly Question[];
  /** What `go-on` would ask: where it is not decided, what could still change the result; else all that is left. */
  readonly offered: readonly Question[];
  /** How many more answers it takes as a rule until it is decided; null where it is, or where so few are left that they are told. */
  readonly usually: number | null;
  /** What somebody who just presses Enter does: a few more questions that matter, or the result. */
  readonly suggested: 'go-on' | 'finish';
  readonly canGoBack: boolean;
}

export interface PrioritiesStep {
  readonly kind: 'priorities';
  readonly answers: readonly ShownAnswer[];
  readonly most: number;
}

/** An answer that the code of the project gives, and on what it rests, in words. */
export interface FoundAnswer {
  readonly question: Question;
  readonly option: string;
  readonly proof: string;
}

/** What was found in code, before anything is asked: what is not kept is a question like any other. */
export interface FoundStep {
  readonly kind: 'found';
  readonly answers: readonly FoundAnswer[];
  readonly canGoBack: boolean;
}

/** Which base is to be asked about: before any question, where nobody said. */
export interface BaseStep {
  readonly kind: 'base';
  readonly bases: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  /** The id of the one that the cursor stands on at first. */
  readonly first: string;
}

/** What an interview puts to the person at the terminal. */
export type Step = FoundStep | QuestionStep | ReviewStep | PrioritiesStep;
/** The same with what comes before the interview. */
export type AnyStep = BaseStep | Step;

export type LeaveCause = 'interrupted' | 'input-ended';

export type Reply =
  /** To the choice of a base. */
  | { readonly kind: 'base'; readonly base: string }
  /** To a question; no options: no preference. */
  | { readonly kind: 'answer'; readonly options: readonly string[] }
  /** To what was found: which of it is right. */
  | { readonly kind: 'keep'; readonly kept: readonly FoundAnswer[] }
  /** To the choice of priorities. */
  | { readonly kind: 'priorities'; readonly questions: readonly string[] }
  /** To the review. */
  | { readonly kind: 'go-on' }
  | { readonly kind: 'change'; readonly question: string }
  | { readonly kind: 'mark' }
  /** Anywhere. */
  | { readonly kind: 'back' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'leave'; readonly cause: LeaveCause };

/** Puts a step to somebody and waits for the reply: in a terminal, on plain lines, or in a test. */
export type Ask<S = Step> = (step: S) => Promise<Reply>;
