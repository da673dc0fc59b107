import { problem } from '../../../errors/problem.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { LeaveCause } from '../../../questionnaire/interview/step.ts';
import type { Outcome } from '../../call/command.ts';
import type { Screen } from './open-screen.ts';

const interruptedExit = 130;

/** The end for somebody who leaves before the result; throws where it was the input that came to an end. */
export function leave(screen: Screen, cause: LeaveCause, told: (cause: LeaveCause) => string): Outcome {
  void screen.close();
  if (cause === 'interrupted') return { text: '', notes: told(cause), exitCode: interruptedExit };
  screen.write(`${screen.isPlain ? '\n' : ''}${told(cause)}`);
  throw new UserError([problem('ENDED_INPUT', {})]);
}
