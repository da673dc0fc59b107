import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors/user-error.ts';
import { alreadyThere } from './already-there.ts';
import { cannotWrite } from './cannot-write.ts';
import { clearBegun, type LeftBehind } from './clear-begun.ts';
import { makeFolder } from './make-folder.ts';
import { namesIn } from './names-in.ts';
import { replaceable } from './replaceable.ts';
import type { Run } from './run.ts';

/** A file on its way: beside its place until `commit` puts it there in one step. */
export interface Draft {
  /** What killed runs had left where this one is written. */
  readonly left: LeftBehind;
  write(bytes: Uint8Array): void;
  commit(): void;
  /** Takes it away; nothing after `commit`. */
  discard(): void;
}

/**
 * Begins a file that will be there whole or not at all, and replaces one only with `force`. Never through a symbolic
 * link, never over a folder or a device. Drafts that runs left there which are over are cleared. Everything throws a
 * UserError.
 */
export function draftFile(path: string, force: boolean, run: Run): Draft {
  let draft = '';
  let file: number | undefined;
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  let drafted = false;
  let left: LeftBehind = { cleared: [], unclear: [] };
  let takeFolderBack = () => {};
  const forget = () => {
    close();
    if (drafted) rmSync(draft, { force: true });
    drafted = false;
  };
  const discard = () => {
    forget();
    takeFolderBack();
    takeFolderBack = () => {};
  };
  const orRefuse = (act: () => void) => {
    try {
      act();
    } catch (error) {
      discard();
      if (error instanceof UserError) throw error;
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? alreadyThere(path) : cannotWrite(path, error);
    }
  };
  orRefuse(() => {
    const there = replaceable(path, force);
    // what replaces a private file stays private
    const mode = there === undefined ? 0o666 : there.mode & 0o777;
    takeFolderBack = makeFolder(path);
    const folder = dirname(path);
    left = clearBegun(folder, draftsIn(folder), run);
    ({ draft, file } = openDraft(folder, run, mode));
    drafted = true;
  });
  return {
    left,
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
        takeFolderBack = () => {};
        forget();
      }),
    discard,
  };
}

/** A name of its own, which tells whose it is. */
function openDraft(folder: string, { mark }: Run, mode: number): { draft: string; file: number } {
  for (let number = 1; ; number++) {
    const draft = join(folder, `.fw-advisor-${mark}-${number}.tmp`);
    try {
      return { draft, file: openSync(draft, 'wx', mode) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Earlier versions told no run. */
const drafted = /^\.fw-advisor-(?:(.+)-)?\d+\.tmp$/;

const draftsIn = (folder: string) =>
  namesIn(folder).flatMap((name) => {
    const found = drafted.exec(name);
    return found === null ? [] : [{ name, mark: found[1] ?? '' }];
  });

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
