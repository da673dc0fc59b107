import type { Answers } from '../../decision/model.ts';
import type { AnswerableQuestion } from './answerable-base.ts';
import type { Complaint } from './complaint.ts';

/** A complaint for each framework that one answer keeps and another drops; `path` leads to the answers. */
export function keptAndDropped(
  questions: readonly AnswerableQuestion[],
  answers: Answers,
  path: readonly string[] = [],
): Complaint[] {
  const named = (part: 'keeps' | 'drops') =>
    questions.flatMap(({ id, options }) =>
      options.flatMap((option) =>
        Object.hasOwn(answers, id) && answers[id]!.includes(option.id)
          ? (option[part] ?? []).map((framework) => ({ framework, question: id }))
          : [],
      ),
    );
  const kept = new Map(named('keeps').map(({ framework, question }) => [framework, question]));
  return named('drops').flatMap(({ framework, question }): Complaint[] => {
    const keeps = kept.get(framework);
    if (keeps === undefined) return [];
    return [{ code: 'KEPT_AND_DROPPED', args: { framework, keeps, drops: question }, path: [...path, question] }];
  });
}
