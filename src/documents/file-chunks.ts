import { createReadStream } from 'node:fs';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';

/** The bytes of a file, piece by piece, as fast as the pieces are taken; of a pipe too. Throws a UserError. */
export async function* fileChunks(path: string, name = path): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError([problem('CANNOT_READ', { name, cause }, { place: name })]);
  }
}
