import { resolve, sep } from 'node:path';

/** Whether a path from a folder leads out of it: `..`, or to another drive. */
export const isOutside = (path: string): boolean =>
  path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;
