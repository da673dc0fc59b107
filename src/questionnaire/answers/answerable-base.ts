import type { Criterion, Former, Option, Question } from '../../knowledge/knowledge.ts';

/** What the check of answers needs to know of a question. */
export type AnswerableQuestion = Pick<Question, 'id' | 'several'> & {
  readonly options: readonly (Pick<Option, 'id' | 'keeps' | 'drops'> & Partial<Pick<Option, 'label'>>)[];
};

export type NamedCriterion = Pick<Criterion, 'id'> & Partial<Pick<Criterion, 'name'>>;

/** What it needs to know of a base. */
export interface AnswerableBase {
  readonly criteria: readonly NamedCriterion[];
  readonly questions: readonly AnswerableQuestion[];
  readonly former: readonly Former[];
}
