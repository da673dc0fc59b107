import { visible } from '../layout/visible.ts';

/** A table of GitHub Flavored Markdown in which every cell reads as it was written; ends with a line break. */
export function markdownTable(table: { head: readonly string[]; rows: readonly (readonly string[])[] }): string {
  const line = (cells: readonly string[]) =>
    `| ${table.head.map((_, i) => escapeCell(cells[i] ?? '')).join(' | ')} |\n`;
  return `${line(table.head)}|${' --- |'.repeat(table.head.length)}\n${table.rows.map(line).join('')}`;
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/**
 * Whatever Markdown or HTML would read as markup: links and images that a stranger put into a knowledge base above
 * all. An underscore between letters means nothing to Markdown and stays, for the sake of names_like_this.
 */
function escapeCell(text: string): string {
  return visible(text.trim(), { keepNewlines: true })
    .replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/[&<>\n]/g, (character) => HTML[character]!);
}
