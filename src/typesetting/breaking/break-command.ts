import { displayWidth } from '../widths/display-width.ts';

/** Words as a POSIX shell has them: what is quoted is one. */
const word = /(?:'[^']*'|\\.|[^\s'\\])+/g;

/** A command in lines that a shell reads as one; a word that is longer than a line stays whole. */
export function breakCommand(command: string, width: number, indent: string): string[] {
  if (displayWidth(indent + command) <= width) return [indent + command];
  const lines: string[] = [];
  let line = indent;
  for (const next of withValues(command.match(word) ?? [], width - displayWidth(indent) - 4)) {
    const longer = line.trim() === '' ? line + next : `${line} ${next}`;
    if (line.trim() !== '' && displayWidth(longer) + 2 > width) {
      lines.push(`${line} \\`);
      line = `${indent}  ${next}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** An option and what follows it stay together where they fit in so many columns. */
function withValues(words: readonly string[], columns: number): string[] {
  const joined: string[] = [];
  for (const next of words) {
    const before = joined.at(-1);
    const pair = `${before} ${next}`;
    const isPair = before !== undefined && /^--[\w-]+$/.test(before) && !next.startsWith('-');
    if (isPair && displayWidth(pair) <= columns) joined[joined.length - 1] = pair;
    else joined.push(next);
  }
  return joined;
}
