import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type CheckedAnswers, checkAnswers } from '../../questionnaire/answers/check-answers.ts';
import { complaintProblem } from '../../questionnaire/answers/complaint-problem.ts';
import type { Arguments } from './read-arguments.ts';

/** The answers of a call, for this base. Throws a UserError with everything that is wrong with them. */
export function answersOf(given: Arguments, knowledge: Knowledge): CheckedAnswers {
  const document = { answers: given.raw('answers') ?? {}, priorities: given.texts('priorities') ?? [] };
  const { checked, complaints } = checkAnswers(knowledge, document);
  if (complaints.length > 0) {
    throw new UserError(complaints.map((complaint) => complaintProblem(complaint, (path) => path.join('.'))));
  }
  return checked;
}
