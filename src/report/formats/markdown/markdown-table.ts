import { inline } from './inline.ts';

/** A table of GitHub Flavored Markdown in which every cell reads as it was written; ends with a line break. */
export const markdownTable = (table: { head: readonly string[]; rows: readonly (readonly string[])[] }): string =>
  tableOfMarkdown({ head: table.head.map(cell), rows: table.rows.map((row) => row.map(cell)) });

/** The same of cells that are pieces of Markdown already, without a line break or a bare `|`. */
export function tableOfMarkdown(table: { head: readonly string[]; rows: readonly (readonly string[])[] }): string {
  const line = (cells: readonly string[]) => `|${table.head.map((_, i) => padded(cells[i] ?? '')).join('|')}|\n`;
  return `${line(table.head)}|${' --- |'.repeat(table.head.length)}\n${table.rows.map(line).join('')}`;
}

const cell = (text: string): string => text.trim().split(/\r?\n/).map(inline).join('<br>');

const padded = (text: string): string => (text === '' ? ' ' : ` ${text} `);
