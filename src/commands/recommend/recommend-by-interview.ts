import type { GivenAnswers } from '../../decision/model.ts';
import { checkTarget } from '../../documents/check-target.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import { standingNow } from '../../questionnaire/interview/standing-now.ts';
import { rendererOf } from '../../report/formats/formats.ts';
import type { Outcome, World } from '../call/command.ts';
import { interviewFrameWords } from '../words/interview-frame.ts';
import { isFolder } from './deliver-decision-record.ts';
import { detailOf } from './detail-of.ts';
import type { RecommendCall } from './recommend-spec.ts';
import { sameResultCommand } from './same-result-command.ts';
import type { Start } from './start.ts';

/**
 * Asks what is not given yet and could still matter, and ends the result with the one command that repeats it. Where
 * the answers given leave nothing open, nobody is asked.
 */
export async function recommendByInterview(
  start: Start,
  call: RecommendCall,
  world: World,
  language: Language,
  result: (given: GivenAnswers, skipped: readonly string[]) => Promise<Outcome>,
): Promise<Outcome> {
  const { model, given } = start;
  const { options } = call;
  if (standingNow(model, given, []).proof.decided) return result(given, []);
  // whatever could be refused in the end is refused before anybody takes the trouble to answer
  const { reader, numbered } = rendererOf(options.format);
  const intoFolder = numbered === true && options.output !== undefined && isFolder(options.output);
  for (const path of [options.save, intoFolder ? undefined : options.output])
    if (path !== undefined) checkTarget(path, options.force === true);
  const { holdInterview } = await import('./hold-interview.ts');
  const held = await holdInterview(start, call, world, language);
  if ('exitCode' in held) return held;
  const decided = standingNow(model, held.given, []).proof.decided;
  const again = `${interviewFrameWords[language].sameResult}\n  ${sameResultCommand(call, start.named, held.given, decided)}\n`;
  try {
    const outcome = await result(held.given, held.skipped);
    // what is short enough to stay in sight is not pushed out of it by a long command
    const read = options.output === undefined && reader === 'person' && detailOf(call, world) !== 'short';
    return read
      ? { ...outcome, text: `${outcome.text}\n${again}` }
      : { ...outcome, notes: `${outcome.notes ?? ''}${again}` };
  } catch (error) {
    // what was answered is not lost with a file that could not be written
    if (error instanceof UserError) await world.stderr.write(again);
    throw error;
  }
}
