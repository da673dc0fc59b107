import type { GivenAnswers } from '../../decision/model.ts';
import type { Question } from '../../knowledge/knowledge.ts';

/** Ids of the questions that were answered before, in the order of the base. */
export const answeredBefore = ({
  questions,
  given,
}: {
  readonly questions: readonly Question[];
  readonly given: GivenAnswers;
}): string[] => questions.flatMap(({ id }) => (Object.hasOwn(given.answers, id) ? [id] : []));
