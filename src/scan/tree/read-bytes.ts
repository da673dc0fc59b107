import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { LeaveReason } from '../scan-result.ts';

/** A file that may have become something else since its folder was read: no link is followed, and no pipe waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The text of a file of at most so many bytes, a character a byte: what is looked for is ASCII. Else why it is left out. */
export function readBytes(path: string, most: number): { readonly text: string } | { readonly reason: LeaveReason } {
  let file: number | undefined;
  try {
    file = openSync(path, flags);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { reason: 'special' };
    if (stat.size > most) return { reason: 'large' };
    const bytes = Buffer.allocUnsafe(stat.size);
    let read = 0;
    for (let n = 1; read < bytes.length && n > 0; read += n) n = readSync(file, bytes, read, bytes.length - read, read);
    const text = bytes.toString('latin1', 0, read);
    return text.includes('\0') ? { reason: 'binary' } : { text };
  } catch {
    return { reason: 'unreadable' };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
