import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cannotWrite } from './cannot-write.ts';
import { clearBegun, type LeftBehind } from './clear-begun.ts';
import { makeFolder } from './make-folder.ts';
import { namesIn } from './names-in.ts';
import type { Run } from './run.ts';

/** So many numbers that others have claimed are passed over. */
const attempts = 1_000;

/**
 * Has something written into a folder under a number of its own: one more than the greatest that a document there has, in
 * four digits. The number is claimed while `write` runs, so that two processes never have the same one, whatever their
 * documents are called. A date is no number. A claim of a run that is over is cleared once a document has its number or a
 * greater one, when nobody can take it for free. Throws a UserError.
 */
export function claimNumber<T>(
  folder: string,
  run: Run,
  write: (number: string) => T,
): { readonly written: T; readonly left: LeftBehind } {
  const orRefuse = <R>(act: () => R): R => {
    try {
      return act();
    } catch (error) {
      throw cannotWrite(folder, error);
    }
  };
  const takeFolderBack = orRefuse(() => makeFolder(join(folder, 'record')));
  const first = orRefuse(() => greatestNumber(folder)) + 1;
  for (let number = first; number < first + attempts; number++) {
    const claim = join(folder, `.fw-advisor-${digits(number)}.claim`);
    try {
      writeFileSync(claim, run.mark, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      rmSync(claim, { force: true });
      takeFolderBack();
      throw cannotWrite(folder, error);
    }
    try {
      // somebody who had it may have written and gone in between
      if (orRefuse(() => greatestNumber(folder)) >= number) continue;
      const written = write(digits(number));
      return { written, left: clearBegun(folder, claimsUpTo(number, folder), run) };
    } catch (error) {
      rmSync(claim, { force: true });
      takeFolderBack();
      throw error;
    } finally {
      rmSync(claim, { force: true });
    }
  }
  throw cannotWrite(folder, 'EEXIST');
}

const digits = (number: number): string => String(number).padStart(4, '0');

const greatestNumber = (folder: string): number =>
  readdirSync(folder).reduce((most, name) => Math.max(most, Number(numbered.exec(name)?.[1] ?? 0)), 0);

function claimsUpTo(number: number, folder: string) {
  return namesIn(folder).flatMap((name) => {
    const claimed = /^\.fw-advisor-(\d+)\.claim$/.exec(name)?.[1];
    if (claimed === undefined || Number(claimed) > number) return [];
    const mark = markIn(join(folder, name));
    return mark === undefined ? [] : [{ name, mark }];
  });
}

/** Whose a claim is, empty where that was not written to its end; undefined where it is gone. */
function markIn(claim: string): string | undefined {
  try {
    return readFileSync(claim, 'utf8');
  } catch {
    return undefined;
  }
}

/** `0001-use-pytorch.md`, not `2026-11-26-notes.md`, `2026-11-notes.md` or `20261126-notes.md`. */
const numbered = /^(?!(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b)(\d{1,6})-.*\.(md|ya?ml)$/i;
