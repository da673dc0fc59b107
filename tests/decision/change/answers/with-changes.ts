import type { AnswerChange } from '../../../../src/decision/change/answers/answer-change.ts';
import type { GivenAnswers, Model } from '../../../../src/decision/model.ts';

/** Answers after some changes; a priority whose answer is withdrawn goes with it. */
export function withChanges(
  model: Model,
  { answers, priorities }: GivenAnswers,
  changes: readonly AnswerChange[],
): GivenAnswers {
  const after = { ...answers };
  for (const { question, to } of changes) {
    const { id, options } = model.questions[question]!;
    if (to === null) delete after[id];
    else after[id] = [options[to]!.id];
  }
  return { answers: after, priorities: priorities.filter((id) => Object.hasOwn(after, id)) };
}
