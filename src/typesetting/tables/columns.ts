import { displayWidth } from '../widths/display-width.ts';

/** Columns of text below which a column is a strip of single words. */
const LEAST = 12;

/** A longer word, an address say, may be cut: it would leave nothing for the other columns. */
const LONGEST_WORD = 24;

/** What the borders take: a bar and a space on each side of every column, and the last bar. */
const borders = (count: number) => 3 * count + 1;

/**
 * Widths of the text in each column of a table that is at most `width` wide, and exactly so where its text needs it.
 * undefined where a column would be narrower than both its text and 12.
 */
export function fitColumns(
  width: number,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): number[] | undefined {
  const columns = head.map((_, column) => [head, ...rows].map((row) => row[column] ?? ''));
  const natural = columns.map((cells) => widest(cells.flatMap((cell) => cell.split('\n'))));
  const room = width - borders(head.length);
  if (sum(natural) <= room) return natural;
  const widths = natural.map((wanted) => Math.min(wanted, LEAST));
  if (sum(widths) > room) return undefined;
  growToWords(widths, columns.map(longestWord), room);
  return growEvenly(widths, natural, room);
}

/** Before any column gets room to spare, each gets enough not to cut its longest word, the most modest first. */
function growToWords(widths: number[], words: readonly number[], room: number): void {
  const missing = words.map((word, column) => ({ column, extra: Math.max(0, word - widths[column]!) }));
  for (const { column, extra } of missing.sort((a, b) => a.extra - b.extra)) {
    if (sum(widths) + extra <= room) widths[column]! += extra;
  }
}

/** Room that is left goes, column by column, to the narrowest that still wants some. */
function growEvenly(start: readonly number[], natural: readonly number[], room: number): number[] {
  const widths = [...start];
  for (let left = room - sum(widths); left > 0; left -= 1) {
    const hungry = widths.map((width, i) => (width < natural[i]! ? width : Number.POSITIVE_INFINITY));
    const narrowest = Math.min(...hungry);
    if (narrowest === Number.POSITIVE_INFINITY) break;
    widths[hungry.indexOf(narrowest)]! += 1;
  }
  return widths;
}

function widest(lines: readonly string[]): number {
  return lines.reduce((width, line) => Math.max(width, displayWidth(line)), 1);
}

function longestWord(cells: readonly string[]): number {
  const words = cells.flatMap((cell) => cell.match(/[!-~]+/g) ?? []);
  return words.reduce((longest, { length }) => (length <= LONGEST_WORD ? Math.max(longest, length) : longest), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
