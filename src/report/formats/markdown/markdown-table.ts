import { inline } from './inline.ts';

/** A table of GitHub Flavored Markdown in which every cell reads as it was written; ends with a line break. */
export function markdownTable(table: { head: readonly string[]; rows: readonly (readonly string[])[] }): string {
  const line = (cells: readonly string[]) => `|${table.head.map((_, i) => padded(cells[i] ?? '')).join('|')}|\n`;
  return `${line(table.head)}|${' --- |'.repeat(table.head.length)}\n${table.rows.map(line).join('')}`;
}

function padded(cell: string): string {
  const text = cell.trim().split(/\r?\n/).map(inline).join('<br>');
  return text === '' ? ' ' : ` ${text} `;
}
