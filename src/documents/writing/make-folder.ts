import { accessSync, constants, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder of a file with those that it is in, where they are missing. One after the other: Node's own
 * `recursive` never ends where a file system such as /proc refuses a folder. What it gives back takes them away again, as
 * far as nothing is in them. Throws what the system throws, and then leaves none.
 */
export function makeFolder(path: string): () => void {
  const made: string[] = [];
  const takeBack = () => {
    try {
      for (const folder of made.reverse()) rmdirSync(folder);
    } catch {
      // somebody has put something there
    }
  };
  for (const folder of wayTo(path).missing) {
    try {
      mkdirSync(folder);
      made.push(folder);
    } catch (error) {
      // somebody else made it in the same moment
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      takeBack();
      throw error;
    }
  }
  return takeBack;
}

/** Whether the folder of a file is there to be written into, or could be made; throws what the system would then throw. */
export function checkFolder(path: string): void {
  const { there } = wayTo(path);
  if (!statSync(there).isDirectory()) throw Object.assign(new Error(there), { code: 'ENOTDIR' });
  accessSync(there, constants.W_OK);
}

/** The nearest folder of a file that is there, and those that are missing below it, the outer ones first. */
function wayTo(path: string): { readonly there: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  let there = dirname(path);
  while (statSync(there, { throwIfNoEntry: false }) === undefined && there !== dirname(there)) {
    missing.unshift(there);
    there = dirname(there);
  }
  return { there, missing };
}
