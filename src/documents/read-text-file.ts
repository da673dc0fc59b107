import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { decodeText } from './decode-text.ts';

export const megabyte = 1024 * 1024;

/** Reads a text file of at most `megabytes`, and no pipe. Throws a UserError that says what is wrong with it. */
export function readTextFile(path: string, name = path, megabytes = 1): string {
  const refuse = (cause: string) => new UserError([problem('CANNOT_READ', { name, cause }, { place: name })]);
  let file: number | undefined;
  try {
    // to open a pipe otherwise waits for somebody who writes to it, and lets no signal through
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw refuse('EISDIR');
    if (stat.isFIFO()) throw refuse('NOT_A_FILE');
    const bytes = readUpTo(file, megabytes * megabyte);
    if (bytes === undefined)
      throw new UserError([problem('TOO_LARGE', { name, limit: `${megabytes} MB` }, { place: name })]);
    return decodeText(bytes, name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refuse((error as NodeJS.ErrnoException).code ?? String(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The whole file, or undefined where it is larger. Pipes and devices have no size to ask for, and some have no end. */
function readUpTo(file: number, limit: number): Uint8Array | undefined {
  const chunks: Buffer[] = [];
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(65_536);
    const read = readSync(file, chunk);
    if (read === 0) return Buffer.concat(chunks);
    size += read;
    if (size > limit) return undefined;
    chunks.push(chunk.subarray(0, read));
  }
}
