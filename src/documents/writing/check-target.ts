import { lstatSync } from 'node:fs';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import { cannotWrite } from './cannot-write.ts';
import { checkFolder } from './make-folder.ts';

/** Refuses early what `writeFile` would refuse in the end, so that nobody answers questions for nothing. */
export function checkTarget(path: string, force: boolean): void {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there?.isSymbolicLink()) throw cannotWrite(path, 'SYMLINK');
    if (there?.isDirectory()) throw cannotWrite(path, 'EISDIR');
    if (there !== undefined && !there.isFile()) throw cannotWrite(path, 'NOT_A_FILE');
    if (there !== undefined && !force) throw new UserError([problem('EXISTS', { name: path }, { place: path })]);
    checkFolder(path);
  } catch (error) {
    throw error instanceof UserError ? error : cannotWrite(path, error);
  }
}
