import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { makeFolder } from './make-folder.ts';

/** A file on its way: beside its place until `commit` puts it there in one step. */
export interface Draft {
  write(bytes: Uint8Array): void;
  commit(): void;
  /** Takes it away; nothing after `commit`. */
  discard(): void;
}

/**
 * Begins a file that will be there whole or not at all, and replaces one only with `force`. Never through a symbolic
 * link, never over a folder or a device. Everything throws a UserError.
 */
export function draftFile(path: string, force: boolean): Draft {
  const refuse = (cause: string) => new UserError([problem('CANNOT_WRITE', { name: path, cause }, { place: path })]);
  const exists = () => new UserError([problem('EXISTS', { name: path }, { place: path })]);
  let draft = '';
  let file: number | undefined;
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  let drafted = false;
  const discard = () => {
    close();
    if (drafted) rmSync(draft, { force: true });
    drafted = false;
  };
  const orRefuse = (act: () => void) => {
    try {
      act();
    } catch (error) {
      discard();
      if (error instanceof UserError) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw code === 'EEXIST' ? exists() : refuse(code ?? String(error));
    }
  };
  orRefuse(() => {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there?.isSymbolicLink()) throw refuse('SYMLINK');
    if (there?.isDirectory()) throw refuse('EISDIR');
    if (there !== undefined && !there.isFile()) throw refuse('NOT_A_FILE');
    if (there !== undefined && !force) throw exists();
    // what replaces a private file stays private
    const mode = there === undefined ? 0o666 : there.mode & 0o777;
    makeFolder(path);
    ({ draft, file } = openDraft(dirname(path), mode));
    drafted = true;
  });
  return {
    write: (bytes) =>
      orRefuse(() => {
        for (let done = 0; done < bytes.length; ) done += writeSync(file!, bytes, done);
      }),
    commit: () =>
      orRefuse(() => {
        fsyncSync(file!);
        close();
        // a link is refused where somebody put a file there meanwhile; a rename is not
        if (force) renameSync(draft, path);
        else putThere(draft, path);
        discard();
      }),
    discard,
  };
}

/** A name of its own: a draft of another run, or one that a killed run left behind, is in nobody's way. */
function openDraft(folder: string, mode: number): { draft: string; file: number } {
  for (let number = 1; ; number++) {
    const draft = join(folder, `.fw-advisor-${number}.tmp`);
    try {
      return { draft, file: openSync(draft, 'wx', mode) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || number > 1_000) throw error;
    }
  }
}

function putThere(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    // a memory stick has no hard links
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}
