import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { makeFolder } from './make-folder.ts';

/** So many numbers that others have claimed are passed over; a claim that a killed run left behind is one of them. */
const attempts = 1_000;

/**
 * Has something written into a folder under a number of its own: one more than the greatest that a document there has, in
 * four digits. The number is claimed while `write` runs, so that two processes never have the same one, whatever their
 * documents are called. A date is no number. Throws a UserError.
 */
export function claimNumber<T>(folder: string, write: (number: string) => T): T {
  const refuse = (error: unknown) => {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    return new UserError([problem('CANNOT_WRITE', { name: folder, cause }, { place: folder })]);
  };
  const orRefuse = <R>(act: () => R): R => {
    try {
      return act();
    } catch (error) {
      throw refuse(error);
    }
  };
  orRefuse(() => makeFolder(join(folder, 'record')));
  const first = orRefuse(() => greatestNumber(folder)) + 1;
  for (let number = first; number < first + attempts; number++) {
    const claim = join(folder, `.fw-advisor-${digits(number)}.claim`);
    try {
      closeSync(openSync(claim, 'wx'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw refuse(error);
    }
    try {
      // somebody who had it may have written and gone in between
      if (orRefuse(() => greatestNumber(folder)) < number) return write(digits(number));
    } finally {
      rmSync(claim, { force: true });
    }
  }
  throw refuse(Object.assign(new Error(folder), { code: 'EEXIST' }));
}

const digits = (number: number): string => String(number).padStart(4, '0');

const greatestNumber = (folder: string): number =>
  readdirSync(folder).reduce((most, name) => Math.max(most, Number(numbered.exec(name)?.[1] ?? 0)), 0);

/** `0001-use-pytorch.md`, not `2026-11-26-notes.md`. */
const numbered = /^(\d{1,9})-(?!\d{2}-\d{2}\b).*\.(md|ya?ml)$/i;
