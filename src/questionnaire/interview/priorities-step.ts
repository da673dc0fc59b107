import type { GivenAnswers } from '../../decision/model.ts';
import type { Question } from '../../knowledge/knowledge.ts';
import { mostPriorities } from '../answers/check-answers.ts';
import { shownAnswers } from './shown-answers.ts';
import type { PrioritiesStep, ShownAnswer } from './step.ts';

/** The choice of what matters most, among the answers whose weight can be doubled. */
export const prioritiesStep = (
  questions: readonly Question[],
  state: GivenAnswers & { readonly passed: readonly string[] },
): PrioritiesStep => ({
  kind: 'priorities',
  answers: shownAnswers(questions, state, false).filter(weighs),
  most: mostPriorities,
});

/** An answer that asks for nothing has no weight to double; one that was marked may be taken back. */
const weighs = ({ question, options, priority }: ShownAnswer): boolean =>
  priority ||
  question.options.some((o) => options.includes(o.id) && Object.keys({ ...o.importance, ...o.assumes }).length > 0);
