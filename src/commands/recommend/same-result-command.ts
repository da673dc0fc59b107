import type { GivenAnswers } from '../../decision/model.ts';
import { commandLine } from '../../report/questions/command-line.ts';
import type { Call } from '../call/command.ts';

/** The words that repeat a result: its base, what counts in the arithmetic, and the answers. */
export function sameResultCommand(
  { typed }: Pick<Call, 'typed'>,
  base: string | undefined,
  given: GivenAnswers,
  decided: boolean,
): string {
  const { certainty, seed, lang } = typed;
  const words = Object.entries({ certainty, seed, lang }).flatMap(([name, value]) =>
    typeof value === 'string' ? [`--${name}`, value] : [],
  );
  // nothing was answered: without a word of input the interview would begin again, and elsewhere it is an error
  if (Object.keys(given.answers).length === 0) return `echo '{}' | ${commandLine(base, given, ...words, '-')}`;
  // open questions that could change it would be asked again
  return commandLine(base, given, ...words, ...(decided ? [] : ['--no-input']));
}
