import type { Answers } from '../../../decision/model.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { CheckedAnswers } from '../../../questionnaire/answers/check-answers.ts';

/** Answers with what the code says of other questions: what somebody said wins. Undefined where there is neither. */
export function withFound(
  said: CheckedAnswers | undefined,
  found: Answers,
  { questions }: Knowledge,
): CheckedAnswers | undefined {
  if (Object.keys(found).length === 0) return said;
  const all: Answers = { ...found, ...said?.answers };
  const answers = Object.fromEntries(
    questions.flatMap(({ id }) => (Object.hasOwn(all, id) ? [[id, all[id]!] as const] : [])),
  );
  return { priorities: [], knowledge: undefined, ...said, answers };
}
