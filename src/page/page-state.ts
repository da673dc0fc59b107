import type { GivenAnswers, Matters } from '../decision/model.ts';
import type { Language } from '../knowledge/knowledge.ts';

/** Everything that a reader can change on the page, except the colours. */
export interface PageState extends GivenAnswers {
  /** Id of a base on the page. */
  readonly base: string;
  readonly language: Language;
  /** What the sliders multiply; those that are not at 1. */
  readonly matters: Matters;
}
