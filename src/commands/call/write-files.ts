import { type FileToWrite, writeTogether } from '../../documents/writing/write-together.ts';
import type { World } from './command.ts';
import { languageOf } from './language-of.ts';
import { leftNotes } from './left-notes.ts';
import { undisturbed } from './undisturbed.ts';

/** Writes files that belong together: all of them, or none. Gives notes of what killed runs had left beside them. Throws a UserError. */
export async function writeFiles(
  files: readonly FileToWrite[],
  force: boolean,
  world: World,
  asked: string | undefined,
): Promise<string> {
  const left = await undisturbed(world, (run) => writeTogether(files, force, run));
  return leftNotes(left, languageOf(asked, world.env));
}
