import type { Former, Option, Question } from '../../knowledge/knowledge.ts';

/** What the check of answers needs to know of a question. */
export type AnswerableQuestion = Pick<Question, 'id' | 'several'> & {
  readonly options: readonly Pick<Option, 'id' | 'keeps' | 'drops'>[];
};

/** What it needs to know of a base. */
export interface AnswerableBase {
  readonly criteria: readonly { readonly id: string }[];
  readonly questions: readonly AnswerableQuestion[];
  readonly former: readonly Former[];
}
