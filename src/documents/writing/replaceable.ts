import { lstatSync, type Stats } from 'node:fs';
import { alreadyThere } from './already-there.ts';
import { cannotWrite } from './cannot-write.ts';

/**
 * What stands where a file is to be written: nothing, or a file that may be replaced, with `force`. Throws a UserError where it is a
 * link, a folder or a device, and what the system throws where it cannot be seen.
 */
export function replaceable(path: string, force: boolean): Stats | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (there.isSymbolicLink()) throw cannotWrite(path, 'SYMLINK');
  if (there.isDirectory()) throw cannotWrite(path, 'EISDIR');
  if (!there.isFile()) throw cannotWrite(path, 'NOT_A_FILE');
  if (!force) throw alreadyThere(path);
  return there;
}
