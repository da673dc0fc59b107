import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';

/**
 * Bytes -> text. UTF-8 with or without a byte order mark; lines end as they please. Throws a UserError for anything that is
 * not text: bytes that are not UTF-8 (UTF-16 among them), or NUL.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    throw new UserError([
      problem('NOT_UTF8', { name }, { place: placeOf(readable, readable.indexOf('\uFFFD'), name) }),
    ]);
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new UserError([problem('HAS_NUL', { name }, { place: placeOf(text, nul, name) })]);
  return text;
}

function placeOf(text: string, offset: number, name: string): string {
  const before = text.slice(0, offset).split('\n');
  return `${name}:${before.length}:${before.at(-1)!.length + 1}`;
}
