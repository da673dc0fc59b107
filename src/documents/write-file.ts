import { closeSync, fsyncSync, linkSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';

/**
 * Writes a file whole or not at all, and replaces one only with `force`. It is written beside its place and then put
 * there in one step. Never through a symbolic link, never over a folder or a device. Throws a UserError.
 */
export function writeFile(path: string, text: string, force: boolean): void {
  const refuse = (cause: string) => new UserError([problem('CANNOT_WRITE', { name: path, cause }, { place: path })]);
  const there = lstatSync(path, { throwIfNoEntry: false, bigint: false });
  if (there?.isSymbolicLink()) throw refuse('SYMLINK');
  if (there?.isDirectory()) throw refuse('EISDIR');
  if (there !== undefined && !there.isFile()) throw refuse('NOT_A_FILE');
  if (there !== undefined && !force) throw exists(path);
  const draft = join(dirname(path), `.fw-advisor-${process.pid}.tmp`);
  try {
    const file = openSync(draft, 'wx', 0o666);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // a link is refused where somebody put a file there meanwhile; a rename is not
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? exists(path) : refuse(code ?? String(error));
  } finally {
    rmSync(draft, { force: true });
  }
}

const exists = (path: string) => new UserError([problem('EXISTS', { name: path }, { place: path })]);
