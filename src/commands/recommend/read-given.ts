import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { CheckedAnswers } from '../../questionnaire/answers/check-answers.ts';
import { type AnswerText, readAnswers } from '../../questionnaire/answers/read-answers.ts';
import type { Call } from '../call/command.ts';

/** The answers of a text with `--set` and `--priority`, for this base and no other; undefined where none are given. */
export async function readGiven(
  source: AnswerText | undefined,
  { options }: Call,
  { id, questions }: Knowledge,
): Promise<CheckedAnswers | undefined> {
  const pairs = (options.set as string[] | undefined) ?? [];
  const priorities = (options.priority as string[] | undefined) ?? [];
  if (source === undefined && pairs.length === 0 && priorities.length === 0) return undefined;
  const given = await readAnswers(questions, source, pairs, priorities);
  if (given.knowledge !== undefined && given.knowledge !== id)
    throw new UserError([problem('OTHER_KNOWLEDGE', { asked: id, file: given.knowledge }, { place: source?.name })]);
  return given;
}
