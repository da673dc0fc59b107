import type { GivenAnswers } from '../decision/model.ts';
import type { Language } from '../knowledge/knowledge.ts';

/** Everything that a reader can change on the page, except the colours. */
export interface PageState extends GivenAnswers {
  /** Id of a base on the page. */
  readonly base: string;
  readonly language: Language;
  /** Criterion -> what its importance is multiplied by; those that are not 1. */
  readonly factors: Readonly<Record<string, number>>;
}
