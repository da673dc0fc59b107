import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { decodeText } from './decode-text.ts';

export const megabyte = 1024 * 1024;

/** Reads a text file of at most `megabytes`. Throws a UserError that says what is wrong with it. */
export function readTextFile(path: string, name = path, megabytes = 1): string {
  const refuse = (cause: string) => new UserError([problem('CANNOT_READ', { name, cause }, { place: name })]);
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw refuse('EISDIR');
    if (stat.size > megabytes * megabyte)
      throw new UserError([problem('TOO_LARGE', { name, limit: `${megabytes} MB` }, { place: name })]);
    return decodeText(readFileSync(file), name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refuse((error as NodeJS.ErrnoException).code ?? String(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
