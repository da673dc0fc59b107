import { decodeText } from '../../../documents/decode-text.ts';
import { readGivenFile } from '../../../documents/read-given-file.ts';
import type { AnswerText } from '../../../questionnaire/answers/read-answers.ts';
import type { World } from '../../call/command.ts';
import type { RecommendCall } from '../recommend-spec.ts';

const megabytes = 1;

/** The text of the answers that the call names: a file, standard input, or none. */
export async function givenAnswers(
  {
    argument: file,
    options,
  }: {
    readonly argument: string | undefined;
    readonly options: Pick<RecommendCall['options'], 'set'> & Partial<Pick<RecommendCall['options'], 'scan'>>;
  },
  world: World,
): Promise<AnswerText | undefined> {
  if (file !== undefined && file !== '-') return { name: file, text: await readGivenFile(file, file, megabytes) };
  const piped = file === undefined && options.set === undefined && options.scan === undefined && !world.stdin.isTTY;
  if (file !== '-' && !piped) return undefined;
  const text = decodeText(await world.stdin.readAll(megabytes), '<stdin>');
  return text === '' && piped ? undefined : { name: '<stdin>', text };
}
