import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';
import { decodeText } from './decode-text.ts';
import { fileChunks } from './file-chunks.ts';
import { isPipeOrDevice } from './is-pipe-or-device.ts';
import { megabyte, readTextFile } from './read-text-file.ts';

/**
 * Reads a text that somebody names, of at most `megabytes`. A pipe (`<(command)`) or a device is read piece by piece, so that
 * an interrupt is heeded while nobody writes to it. Throws a UserError that says what is wrong with it.
 */
export async function readGivenFile(path: string, name = path, megabytes = 1): Promise<string> {
  if (!isPipeOrDevice(path)) return readTextFile(path, name, megabytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of fileChunks(path, name)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > megabytes * megabyte)
      throw new UserError([problem('TOO_LARGE', { name, limit: `${megabytes} MB` }, { place: name })]);
  }
  return decodeText(Buffer.concat(chunks), name);
}
