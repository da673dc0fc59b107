import type { Language } from '../../knowledge/knowledge.ts';
import type { HintFinding, Side, WeighedFinding } from '../outline/finding.ts';
import type { ReasonGroup } from '../outline/reasons/reason-groups.ts';
import { en } from './en/report.ts';
import { ja } from './ja/report.ts';

/** What every report says beside the sentences of its findings. */
export interface ReportWords {
  /** Above the answers that were found in code. */
  readonly found: string;
  /** Titles of the groups of reasons. */
  readonly groups: Readonly<Record<ReasonGroup['kind'], (name: string) => string>>;
  /** What is so of the better side; that it is not known, where it is not. */
  because(finding: WeighedFinding): string;
  /** A level that is not known, and what is made of it. */
  readonly unknownLevel: string;
  /** Ratings that are not known and could change who is first together, but not alone. */
  unknownTogether(list: readonly string[]): string;
  /** Those of which none alone could. */
  unknownAlone(list: readonly string[]): string;
  rating(criterion: string, framework: string): string;
  /** Among three or more: how often each is first when the weights are uncertain; with the error of a sample, else null. */
  firstShares(shares: readonly string[], error: number | null): string;
  /** What became of a statement. */
  readonly since: string;
  readonly twice: string;
  /** A criterion that was weighed by hand, by which factor, and that no answer gives it importance. */
  weighedByHand(criterion: string): string;
  times(factor: number): string;
  readonly asksNothing: string;
  readonly hints: string;
  /** Why a hint is shown: for whom, and for which answers (empty where for none), as they stand elsewhere. */
  hintBecause(leader: HintFinding['leader'], answers: string): string;
  /** Above what would change who is first. */
  readonly change: string;
  readonly opinion: string;
  readonly sources: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, ja };

/** ` (TensorFlow: experimental)`, or nothing. */
export const versusText = (other: Side | null, language: Language): string =>
  other === null ? '' : ` (${other.framework.name}: ${other.level ?? reportWords[language].unknownLevel})`;
