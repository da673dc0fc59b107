import { lstatSync } from 'node:fs';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { checkFolder } from './make-folder.ts';

/** Refuses early what `writeFile` would refuse in the end, so that nobody answers questions for nothing. */
export function checkTarget(path: string, force: boolean): void {
  const refuse = (cause: string) => new UserError([problem('CANNOT_WRITE', { name: path, cause }, { place: path })]);
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there?.isSymbolicLink()) throw refuse('SYMLINK');
    if (there?.isDirectory()) throw refuse('EISDIR');
    if (there !== undefined && !there.isFile()) throw refuse('NOT_A_FILE');
    if (there !== undefined && !force) throw new UserError([problem('EXISTS', { name: path }, { place: path })]);
    checkFolder(path);
  } catch (error) {
    throw error instanceof UserError ? error : refuse((error as NodeJS.ErrnoException).code ?? String(error));
  }
}
