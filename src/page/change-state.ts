import { answersIn } from '../decision/answers-in.ts';
import type { GivenAnswers } from '../decision/model.ts';
import { ownValue } from '../documents/own-value.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { mostPriorities } from '../questionnaire/answers/check-answers.ts';
import type { PageState } from './page-state.ts';

/** The state after a question was answered; no options: not answered any more, nor a priority. `chosen` is the one just ticked. */
export function withAnswer(
  state: PageState,
  { questions }: Pick<Knowledge, 'questions'>,
  question: string,
  options: readonly string[],
  chosen?: string,
): PageState {
  // `none` stands for itself: it takes the place of the others, and they take its
  const kept =
    options.includes('none') && options.length > 1
      ? chosen === 'none'
        ? ['none']
        : options.filter((o) => o !== 'none')
      : options;
  const answers = { ...state.answers, [question]: kept };
  const ordered = questions.flatMap(({ id }) =>
    (ownValue(answers, id) ?? []).length > 0 ? [[id, answers[id]!] as const] : [],
  );
  const priorities = kept.length === 0 ? state.priorities.filter((id) => id !== question) : state.priorities;
  return { ...state, answers: Object.fromEntries(ordered), priorities };
}

export function withPriority(state: PageState, question: string, double: boolean): PageState {
  const others = state.priorities.filter((id) => id !== question);
  return { ...state, priorities: double ? [...others, question] : others };
}

export function withFactor(state: PageState, criterion: string, factor: number): PageState {
  const { [criterion]: _, ...others } = state.matters;
  return { ...state, matters: factor === 1 ? others : { ...others, [criterion]: factor } };
}

/** The state in another base: answers that it knows too go along, to those that were `kept` of it. */
export function withBase(
  state: PageState,
  base: Pick<Knowledge, 'id' | 'criteria' | 'questions'>,
  kept: GivenAnswers = { answers: {}, priorities: [] },
): PageState {
  const along = answersIn(base, state);
  const both = {
    answers: { ...kept.answers, ...along.answers },
    priorities: [...new Set([...along.priorities, ...kept.priorities])].slice(0, mostPriorities),
    matters: { ...kept.matters, ...along.matters },
  };
  return { ...state, base: base.id, matters: {}, ...answersIn(base, both) };
}

export const withoutAnswers = (state: PageState): PageState => ({ ...state, answers: {}, priorities: [], matters: {} });
