import type { GivenAnswers } from '../../../decision/model.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import type { LeaveCause } from '../../../questionnaire/interview/step.ts';
import { answersFile } from '../../../report/questions/answers-file.ts';
import { baseNameIn } from '../../base/base-name-in.ts';
import { interviewFrameWords } from '../../words/interview-frame.ts';
import { notesWords } from '../../words/notes.ts';
import type { RecommendCall } from '../recommend-spec.ts';
import type { Screen } from './open-screen.ts';
import { resumeCommand } from './resume-command.ts';

/**
 * What is said to somebody who leaves: how to go on. Where a file was asked for, the answers are kept in it. Nothing here
 * waits. `base` is what the answers are for; undefined where none was chosen yet.
 */
export function howToGoOn(
  given: GivenAnswers,
  base: { readonly id: string; readonly named: string | undefined } | undefined,
  call: RecommendCall,
  language: Language,
  write: Screen['save'],
  cause: LeaveCause = 'interrupted',
): string {
  const { save, force } = call.options;
  const answered = Object.keys(given.answers).length > 0;
  let kept: string | undefined;
  let failed = '';
  if (write !== undefined && save !== undefined && base !== undefined && answered) {
    try {
      write(save, answersFile(baseNameIn(save, call.options.knowledge ?? base.id), given, language), force === true);
      kept = save;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed = `fw-advisor: ${notesWords[language].couldNotWrite(save)}
`;
    }
  }
  const command = resumeCommand(call, base?.named, given, kept);
  const { goOn, beginAgain, justGoOn, justBeginAgain } = interviewFrameWords[language];
  // that the input ended is an error, which says so
  const told = cause === 'interrupted' ? (answered ? goOn : beginAgain) : answered ? justGoOn : justBeginAgain;
  return `${failed}fw-advisor: ${told} ${command}\n`;
}
