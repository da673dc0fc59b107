import type { CommandSpec, Outcome, World } from '../commands/call/command.ts';
import type { Words } from '../commands/call/read-words.ts';
import type { Language } from '../language/language.ts';
import { plainCall } from './plain-call.ts';
import { refuseUnknownWord } from './refuse-unknown-word.ts';

/** Parses the words and runs the command that they name. Help is an outcome like any other; wrong usage is a UserError. */
export async function runProgram(
  specs: readonly CommandSpec[],
  words: Words,
  world: World,
  language: Language,
): Promise<Outcome> {
  const spec = words.path.at(-1)!;
  const call = words.forHelp ? undefined : plainCall(spec, words.rest);
  if (call !== undefined && spec.run !== undefined) {
    if (!words.isNamed) refuseUnknownWord(words, specs);
    return spec.run(call.typed, call.operands, world, language);
  }
  const { byCommander } = await import('./by-commander.ts');
  return byCommander(specs, words, world, language);
}
