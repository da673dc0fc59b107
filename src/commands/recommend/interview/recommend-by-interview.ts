import type { GivenAnswers } from '../../../decision/model.ts';
import { UserError } from '../../../errors/user-error.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { standingNow } from '../../../questionnaire/interview/standing-now.ts';
import { rendererOf } from '../../../report/formats/formats.ts';
import type { Outcome, World } from '../../call/command.ts';
import { interviewFrameWords } from '../../words/interview-frame.ts';
import { detailOf } from '../detail-of.ts';
import type { RecommendCall } from '../recommend-spec.ts';
import { sameResultCommand } from '../same-result-command.ts';
import type { Start } from '../start.ts';
import type { Chosen } from './choose-base.ts';
import type { Screen } from './open-screen.ts';

/**
 * Asks what is not given yet and could still matter, and ends the result with the one command that repeats it. Where
 * the answers given leave nothing open, nobody is asked. `chosen` where the base was chosen just now.
 */
export async function recommendByInterview(
  start: Start,
  call: RecommendCall,
  world: World,
  language: Language,
  chosen: Chosen | undefined,
  result: (given: GivenAnswers, skipped: readonly string[]) => Promise<Outcome>,
): Promise<Outcome> {
  const { model, given, found } = start;
  const { options } = call;
  // what was found in code is asked about, whatever it decides
  if (found.length === 0 && standingNow(model, given, []).proof.decided) return result(given, []);
  const held = await heldOn(chosen?.screen);
  if (held === 'back') return chosen!.again();
  if ('exitCode' in held) return held;
  const decided = standingNow(model, held.given, []).proof.decided;
  const again = `${interviewFrameWords[language].sameResult}\n  ${sameResultCommand(call, start.named, held.given, decided)}\n`;
  try {
    const outcome = await result(held.given, held.skipped);
    // what is short enough to stay in sight is not pushed out of it by a long command
    const read =
      options.output === undefined &&
      rendererOf(options.format).reader === 'person' &&
      detailOf(call, world) !== 'short';
    return read
      ? { ...outcome, text: `${outcome.text}\n${await laid(again)}` }
      : { ...outcome, notes: `${outcome.notes ?? ''}${again}` };
  } catch (error) {
    // what was answered is not lost with a file that could not be written
    if (error instanceof UserError) await world.stderr.write(again);
    throw error;
  }

  async function laid(text: string): Promise<string> {
    const { isTTY, columns } = world.stdout;
    return isTTY ? (await import('../../call/lay-notes.ts')).layNotes(text, columns, world.called()) : text;
  }

  async function heldOn(open: Screen | undefined) {
    const { holdInterview } = await import('./hold-interview.ts');
    const screen = open ?? (await (await import('./open-screen.ts')).openScreen(call, world, language));
    try {
      return await holdInterview({ ...start, isChosen: open !== undefined }, call, screen, language);
    } finally {
      if (open === undefined) await screen.close();
    }
  }
}
