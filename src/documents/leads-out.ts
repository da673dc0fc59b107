import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { isOutside } from './is-outside.ts';

/** Whether a path below a folder leads out of it, by a link. What is not there is told where it is read. */
export function leadsOut(path: string, folder: string): boolean {
  try {
    return isOutside(relative(realpathSync.native(folder), realpathSync.native(path)));
  } catch {
    return false;
  }
}
