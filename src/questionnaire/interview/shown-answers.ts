import type { GivenAnswers } from '../../decision/model.ts';
import type { Question } from '../../knowledge/knowledge.ts';
import type { ShownAnswer } from './step.ts';

/** Answers, prefilled ones too, in the order of the base; with those to which there is no preference where asked for. */
export function shownAnswers(
  questions: readonly Question[],
  { answers, priorities, passed }: GivenAnswers & { readonly passed: readonly string[] },
  withPassed: boolean,
): ShownAnswer[] {
  return questions.flatMap((question): ShownAnswer[] => {
    const options = Object.hasOwn(answers, question.id) ? answers[question.id]! : [];
    if (options.length === 0 && !(withPassed && passed.includes(question.id))) return [];
    return [{ question, options, priority: priorities.includes(question.id) }];
  });
}
