import type { Verdict } from '../../decision/model.ts';
import type { RecordedDecision } from './record-file.ts';

export interface AgedStatement {
  readonly statement: string;
  readonly date: string;
  readonly days: number;
}

export interface Advantage {
  /** Points of 100 by which the framework leads the rival here; null where the criterion plays no part. */
  readonly points: number | null;
  readonly weight: number | null;
  /** Levels of the framework and of the rival. */
  readonly levels: readonly [string, string] | null;
}

/** What is different between a recorded decision and the same answers decided now. */
export type Change =
  | { readonly code: 'OTHER_FIRST'; readonly was: readonly string[]; readonly now: readonly string[] }
  | { readonly code: 'VERDICT_WEAKER'; readonly was: Verdict; readonly now: Verdict }
  | { readonly code: 'BELOW_VERDICT'; readonly needed: Verdict; readonly now: Verdict }
  | { readonly code: 'BELOW_MARGIN'; readonly needed: number; readonly now: number }
  | {
      readonly code: 'REQUIREMENT_FAILED';
      readonly framework: string;
      readonly criterion: string;
      readonly level: string;
      readonly needed: string;
    }
  | { readonly code: 'STATEMENT_CHANGED'; readonly statement: string; readonly criteria: readonly string[] }
  | { readonly code: 'STATEMENT_WITHDRAWN'; readonly statement: string; readonly criteria: readonly string[] }
  | { readonly code: 'STATEMENTS_OLD'; readonly limit: number; readonly statements: readonly AgedStatement[] }
  | {
      readonly code: 'KNOWLEDGE_CHANGED';
      readonly was: RecordedDecision['knowledge'];
      readonly now: RecordedDecision['knowledge'];
    }
  /** The code is of another framework than the one that was decided for. */
  | {
      readonly code: 'CODE_OTHER_FRAMEWORK';
      readonly question: string;
      readonly decided: readonly string[];
      readonly option: string;
      /** It is imported, not only asked for. */
      readonly imports: boolean;
      readonly places: readonly string[];
    }
  | {
      readonly code: 'CODE_PARTED';
      readonly question: string;
      readonly said: readonly string[];
      readonly option: string;
      readonly places: readonly string[];
    }
  | { readonly code: 'CODE_GONE'; readonly question: string; readonly option: string; readonly place: string | null }
  /** The code answers a question that was open. */
  | {
      readonly code: 'CODE_NEW';
      readonly question: string;
      readonly option: string;
      readonly places: readonly string[];
    }
  | { readonly code: 'FRAMEWORK_GONE'; readonly framework: string }
  | { readonly code: 'RULED_OUT'; readonly framework: string }
  | { readonly code: 'FRAMEWORK_NEW'; readonly framework: string }
  | { readonly code: 'MARGIN_MOVED'; readonly was: number; readonly now: number }
  | {
      readonly code: 'CRITERION_MOVED';
      readonly framework: string;
      readonly rival: string;
      readonly criterion: string;
      readonly was: Advantage;
      readonly now: Advantage;
    };

/** These say that the decision does not hold; the others explain what is different. */
const failing: ReadonlySet<Change['code']> = new Set([
  'OTHER_FIRST',
  'VERDICT_WEAKER',
  'BELOW_VERDICT',
  'BELOW_MARGIN',
  'REQUIREMENT_FAILED',
  'STATEMENT_CHANGED',
  'STATEMENT_WITHDRAWN',
  'STATEMENTS_OLD',
  'FRAMEWORK_GONE',
  'CODE_OTHER_FRAMEWORK',
  'CODE_PARTED',
  'CODE_GONE',
  'RULED_OUT',
]);
export const fails = ({ code }: Change): boolean => failing.has(code);
