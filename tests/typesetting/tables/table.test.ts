import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../src/typesetting/tables/columns.ts';
import { drawTable } from '../../../src/typesetting/tables/table.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';
import { withoutSpaces } from '../texts.ts';
import { colored, plain, tables, withoutStyle } from './table-helpers.ts';

/** What stands in each cell of a drawn table, spaces apart. */
function readTable(drawn: string): string[][] {
  const rows: string[][] = [];
  // The border at the bottom begins no row.
  for (const line of drawn.split('\n').slice(0, -1)) {
    if (/^[┌├+]/.test(line)) rows.push([]);
    if (!/^[│|]/.test(line)) continue;
    const row = rows.at(-1)!;
    for (const [i, cell] of line.split(/[│|]/).slice(1, -1).entries()) row[i] = (row[i] ?? '') + withoutSpaces(cell);
  }
  return rows;
}

describe('drawTable', () => {
  it('draws', () => {
    const table = {
      head: ['', '日本'],
      rows: [
        ['がぎ', 'one two three'],
        ['x', ''],
      ],
      columns: [4, 7],
    };
    expect(drawTable({ ...table, ascii: false, style: plain }).split('\n')).toEqual([
      '┌──────┬─────────┐',
      '│      │ 日本    │',
      '├──────┼─────────┤',
      '│ がぎ │ one two │',
      '│      │ three   │',
      '├──────┼─────────┤',
      '│ x    │         │',
      '└──────┴─────────┘',
    ]);
    expect(
      drawTable({ ...table, ascii: true, style: plain })
        .split('\n')
        .slice(0, 3),
    ).toEqual(['+------+---------+', '|      | 日本    |', '+------+---------+']);
  });

  it('paints the heads and the borders, line by line', () => {
    const drawn = drawTable({ head: ['ab cd'], rows: [['x']], columns: [2], ascii: false, style: colored });
    expect(drawn.split('\n').slice(0, 3)).toEqual([
      '\x1b[2m┌────┐\x1b[22m',
      '\x1b[2m│\x1b[22m \x1b[1mab\x1b[22m \x1b[2m│\x1b[22m',
      '\x1b[2m│\x1b[22m \x1b[1mcd\x1b[22m \x1b[2m│\x1b[22m',
    ]);
  });

  it('fills missing cells and draws no columns as nothing', () => {
    expect(drawTable({ head: ['a', 'b'], rows: [['c']], columns: [1, 1], ascii: true, style: plain })).toContain(
      '| c |   |',
    );
    expect(drawTable({ head: [], rows: [], columns: [], ascii: true, style: plain })).toBe('');
  });

  it('holds all text of any table, its lines all equally wide and no wider than asked', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 30, max: 200 }), fc.boolean(), ({ head, rows }, width, ascii) => {
        const columns = fitColumns(width, head, rows);
        if (columns === undefined) return;
        const drawn = drawTable({ head, rows, columns, ascii, style: colored });
        const widths = new Set(drawn.split('\n').map(displayWidth));
        expect([...widths]).toEqual([columns.reduce((sum, column) => sum + column + 3, 1)]);
        expect([...widths][0]).toBeLessThanOrEqual(width);
        expect(readTable(withoutStyle(drawn))).toEqual([head, ...rows].map((row) => row.map(withoutSpaces)));
      }),
      { numRuns: 500 },
    );
  });
});
