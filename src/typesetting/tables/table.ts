import Table from 'cli-table3';
import { wrap } from '../breaking/wrap.ts';
import { padEnd } from '../pad.ts';
import type { Style } from '../style.ts';

const ASCII_CHARS = {
  ...{ top: '-', 'top-mid': '+', 'top-left': '+', 'top-right': '+', mid: '-', 'mid-mid': '+' },
  ...{ bottom: '-', 'bottom-mid': '+', 'bottom-left': '+', 'bottom-right': '+', 'left-mid': '+', 'right-mid': '+' },
  ...{ left: '|', right: '|', middle: '|' },
};

/**
 * Draws a table of `columns.length` columns, `columns` being the widths of their text; no line break at the end.
 * cli-table3 draws an empty grid and our own wrapped lines are laid into it: left to itself it cuts Japanese (30 to
 * 70 % of the text at 80 and 40 columns) and measures some characters otherwise than we do, which cuts them again.
 */
export function drawTable(table: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  columns: readonly number[];
  ascii: boolean;
  style: Pick<Style, 'strong' | 'dim'>;
}): string {
  const { columns, ascii, style } = table;
  if (columns.length === 0) return '';
  const rows = [table.head, ...table.rows].map((row) => layRow(row, columns));
  const lines = drawGrid(
    rows.map((row) => row.length),
    columns,
    ascii,
  );
  const bar = ascii ? '|' : '│';
  const texts = rows.flatMap((row, i) => row.map((line) => (i === 0 ? line.map((cell) => strong(cell, style)) : line)));
  let next = 0;
  const drawn = lines.map((line) => {
    if (!line.startsWith(bar)) return style.dim(line);
    return texts[next++]!.reduce((done, cell) => `${done} ${cell} ${style.dim(bar)}`, style.dim(bar));
  });
  return drawn.join('\n');
}

/** The lines of one row, each with its cells padded to their columns. */
function layRow(row: readonly string[], columns: readonly number[]): string[][] {
  const cells = columns.map((width, column) => wrap(row[column] ?? '', width, 'cell'));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) => columns.map((width, i) => padEnd(cells[i]![line] ?? '', width)));
}

function drawGrid(rowHeights: number[], columns: readonly number[], ascii: boolean): string[] {
  const grid = new Table({
    colWidths: columns.map((width) => width + 2),
    rowHeights,
    style: { head: [], border: [] },
    ...(ascii ? { chars: ASCII_CHARS } : {}),
  });
  for (const _ of rowHeights) grid.push(columns.map(() => ''));
  return grid.toString().split('\n');
}

/** Not the padding: bold spaces are nothing to see, but underlined or reversed ones are. */
function strong(cell: string, style: Pick<Style, 'strong'>): string {
  const text = cell.trimEnd();
  return text === '' ? cell : style.strong(text) + cell.slice(text.length);
}
