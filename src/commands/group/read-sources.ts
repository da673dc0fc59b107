import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import type { World } from '../call/command.ts';
import { givenAnswers } from '../recommend/answers/given-answers.ts';
import { everyProblem } from './every-problem.ts';

/** The texts of the answers, in the order of the files; standard input is one of them at most. */
export async function readSources(files: readonly string[], world: World): Promise<AnswerText[]> {
  if (files.filter((file) => file === '-').length > 1) throw new UserError([problem('STDIN_TWICE', {})]);
  return everyProblem(files, async (file) => {
    const source = await givenAnswers({ argument: file, options: { set: undefined } }, world);
    // a file that is named is always read
    return source ?? { name: file, text: '' };
  });
}
