import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { cannotWrite } from './cannot-write.ts';
import type { LeftBehind } from './clear-begun.ts';
import { type Draft, draftFile } from './draft-file.ts';
import { leftTogether } from './left-together.ts';
import type { Run } from './run.ts';
import { writeFile } from './write-file.ts';

export interface FileToWrite {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes files that belong together: all of them, or none. Replaces one only with `force`. Gives back what killed runs had
 * left where they are written. Throws a UserError.
 */
export function writeTogether(files: readonly FileToWrite[], force: boolean, run: Run): LeftBehind {
  checkDistinct(files.map(({ file }) => file));
  const drafts: Draft[] = [];
  const undo: (() => void)[] = [];
  try {
    for (const { file, text } of files) {
      const draft = draftFile(file, force, run);
      drafts.push(draft);
      draft.write(Buffer.from(text, 'utf8'));
    }
    for (const [i, { file }] of files.entries()) {
      const before = contentOf(file);
      drafts[i]!.commit();
      undo.unshift(() => (before === undefined ? rmSync(file, { force: true }) : writeFile(file, before, true, run)));
    }
  } catch (error) {
    for (const draft of drafts) draft.discard();
    for (const takeBack of undo) takeBack();
    throw error;
  }
  return leftTogether(drafts.map(({ left }) => left));
}

/** What is there, to the byte; undefined where nothing is. Somebody may have put something else there meanwhile. */
function contentOf(file: string): Uint8Array | undefined {
  try {
    return existsSync(file) ? readFileSync(file) : undefined;
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Refuses two documents for one file. */
export function checkDistinct(files: readonly string[]): void {
  const twice = files.find((file, i) => files.slice(0, i).some((other) => resolve(other) === resolve(file)));
  if (twice !== undefined) throw new UserError([problem('SAME_FILE', { name: twice }, { place: twice })]);
}
