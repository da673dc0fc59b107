import type { PlacedPair } from './read-pairs.ts';

/** The lines of a text that are neither blank nor a comment, as they are asked for: a megabyte may be nothing but blank lines. */
export function* writtenLines(name: string, text: string): Generator<PlacedPair> {
  let line = 0;
  let start = 0;
  while (start < text.length) {
    line++;
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const pair = end === start ? '' : text.slice(start, end).trim();
    if (pair !== '' && !pair.startsWith('#')) yield { pair, place: `${name}:${line}:1` };
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}
