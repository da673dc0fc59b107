import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder of a file with those that it is in, where they are missing. Throws what the system throws. */
export const makeFolder = (path: string): void => void mkdirSync(dirname(path), { recursive: true });

/** Whether the folder of a file could be made or written into; throws what the system would then throw. */
export function checkFolder(path: string): void {
  let folder = dirname(path);
  while (statSync(folder, { throwIfNoEntry: false }) === undefined && folder !== dirname(folder))
    folder = dirname(folder);
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  accessSync(folder, constants.W_OK);
}
