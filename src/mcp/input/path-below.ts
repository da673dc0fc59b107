import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isOutside } from '../../documents/is-outside.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';

/**
 * The real path of a file or folder that an agent names. Throws a UserError where it is not there, or lies elsewhere than
 * below `root`, by whatever links it is reached.
 */
export function pathBelow(root: string, named: string, argument: string): string {
  let path: string;
  try {
    path = realpathSync(resolve(root, named));
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    // what lies elsewhere is not even said to be there
    const at = relative(root, resolve(root, named));
    throw isOutside(at)
      ? outside()
      : new UserError([problem('CANNOT_READ', { name: named, cause }, { place: argument })]);
  }
  if (isOutside(relative(root, path))) throw outside();
  return path;

  function outside(): UserError {
    return new UserError([problem('OUTSIDE', { name: named }, { place: argument })]);
  }
}
