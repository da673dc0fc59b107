import type { Layout } from '../style.ts';
import { visible } from '../visible.ts';
import { drawCards } from './cards.ts';
import { fitColumns } from './columns.ts';
import { drawTable } from './table.ts';

/** Below this a table is a tower of short lines: eleven rows of Japanese take 70 lines at 40 columns. */
const LEAST_TABLE_WIDTH = 72;

/**
 * A comparison for people: a table where there is room for one, else one card for each column after the first, which
 * holds the names of the rows.
 */
export function formatTable(table: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  width: number;
  ascii: boolean;
  style: Pick<Layout['style'], 'strong' | 'dim'>;
}): string {
  const { width, ascii, style } = table;
  const head = table.head.map(show);
  const rows = table.rows.map((row) => row.map(show));
  const columns = width >= LEAST_TABLE_WIDTH ? fitColumns(width, head, rows) : undefined;
  if (columns !== undefined) return `${drawTable({ head, rows, columns, ascii, style })}\n`;
  const cards = head.slice(1).map((title, i) => ({
    title,
    fields: rows.map((row) => ({ name: row[0] ?? '', text: row[i + 1] ?? '' })),
  }));
  return `${drawCards(cards, { width, ascii, style })}\n`;
}

function show(text: string): string {
  return visible(text, { keepNewlines: true });
}
