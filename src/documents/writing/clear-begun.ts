import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './run.ts';

/** What runs that did not come to their end left beside the files that they wrote. */
export interface LeftBehind {
  /** Of runs that are over; it is gone now. */
  readonly cleared: readonly string[];
  /** Of runs that cannot be seen from here: it may be written still. */
  readonly unclear: readonly string[];
}

/** Clears what runs have begun in a folder that are over. `mark` is that of the run, empty where nobody knows it. */
export function clearBegun(
  folder: string,
  begun: readonly { readonly name: string; readonly mark: string }[],
  { mark: own, isOver }: Run,
): LeftBehind {
  const cleared: string[] = [];
  const unclear: string[] = [];
  for (const { name, mark } of begun) {
    const over = mark === own ? false : isOver(mark);
    if (over === false) continue;
    const path = join(folder, name);
    if (over === true) rmSync(path, { force: true });
    (over === true ? cleared : unclear).push(path);
  }
  return { cleared, unclear };
}
