import { existsSync } from 'node:fs';
import { decodeText } from '../../documents/decode-text.ts';
import { readTextFile } from '../../documents/read-text-file.ts';
import { nearest } from '../../errors/nearest.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { AnswerText } from '../../questionnaire/answers/read-answers.ts';
import type { Call, World } from '../call/command.ts';

const megabytes = 1;

/** The text of the answers that the call names: a file, standard input, or none. */
export async function givenAnswers(
  { arguments: [file], options, argv, commands }: Call,
  world: World,
): Promise<AnswerText | undefined> {
  if (typeof file === 'string' && file !== '-') {
    if (!existsSync(file) && !argv.includes('recommend')) {
      throw new UserError([problem('UNKNOWN_COMMAND', { word: file }, { nearest: nearest(file, commands) })]);
    }
    return { name: file, text: readTextFile(file, file, megabytes) };
  }
  const piped = file === undefined && options.set === undefined && !world.stdin.isTTY;
  if (file !== '-' && !piped) return undefined;
  const text = decodeText(await world.stdin.readAll(megabytes), '<stdin>');
  return text === '' && piped ? undefined : { name: '<stdin>', text };
}
