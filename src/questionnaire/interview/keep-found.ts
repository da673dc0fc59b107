import type { GivenAnswers } from '../../decision/model.ts';
import type { FoundAnswer } from './step.ts';

/** Answers without what was found and is not right: its question is open again. */
export function keepFound(
  { answers, priorities }: GivenAnswers,
  found: readonly FoundAnswer[],
  kept: readonly FoundAnswer[],
): Pick<GivenAnswers, 'answers' | 'priorities'> {
  const has = (list: readonly FoundAnswer[], question: string, option: string) =>
    list.some((f) => f.question.id === question && f.option === option);
  const left = Object.entries(answers).flatMap(([id, options]) => {
    const right = options.filter((option) => has(kept, id, option) || !has(found, id, option));
    return right.length === 0 ? [] : [[id, right] as const];
  });
  const answered = new Map(left);
  return { answers: Object.fromEntries(left), priorities: priorities.filter((id) => answered.has(id)) };
}

/** Of what was found, what is among the answers. */
export const stillGiven = (found: readonly FoundAnswer[], { answers }: GivenAnswers): FoundAnswer[] =>
  found.filter(({ question: { id }, option }) => Object.hasOwn(answers, id) && answers[id]!.includes(option));
