import { describe, expect, it } from 'vitest';
import { formatTable } from '../../../src/typesetting/tables/format-table.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';
import { withoutSpaces } from '../texts.ts';
import { english, four, japanese, plain } from './table-helpers.ts';

const screen = { ascii: false, style: plain };

describe('formatTable', () => {
  it('draws a table from 72 columns up, cards below', () => {
    expect(formatTable({ ...japanese, ...screen, width: 72 })).toMatch(/^┌─/);
    expect(formatTable({ ...japanese, ...screen, width: 71 })).toMatch(/^PyTorch\n───────\n開発元：Facebook/);
  });

  it('draws four frameworks as a table at 80 columns, as cards where 12 columns each are not to be had', () => {
    expect(formatTable({ ...four, ...screen, width: 80 })).toMatch(/^┌─/);
    expect(formatTable({ ...four, ...screen, width: 75 })).toMatch(/^PyTorch\n───────\nVisualization: Visdom/);
  });

  it('fits every width in both languages and loses nothing, ends with one line break', () => {
    const squeeze = (text: string) => withoutSpaces(text).replace(/[─│┌┬┐├┼┤└┴┘：:]/g, '');
    for (const table of [english, japanese, four]) {
      for (let width = 20; width <= 200; width += 1) {
        const drawn = formatTable({ ...table, ...screen, width });
        // an address stays whole, where no border is beside it
        for (const line of drawn.split('\n'))
          if (!/^ *https?:/.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(drawn).toMatch(/[^\n]\n$/);
        // As a multiset of characters: the order differs between a table and cards.
        const letters = (text: string) => [...squeeze(text)].sort().join('');
        const names = width >= 72 && drawn.startsWith('┌') ? 1 : table.head.length - 1;
        const all = [
          table.head.join(''),
          ...table.rows.map(([name, ...cells]) => name!.repeat(names) + cells.join('')),
        ];
        const head = drawn.startsWith('┌') ? all : [table.head.slice(1).join(''), ...all.slice(1)];
        expect(letters(drawn)).toBe(letters(head.join('')));
      }
    }
  });

  it.each([60, 100])('shows hostile text at %i columns instead of sending it', (width) => {
    const rows = [['\x1b]0;title\x07', 'a\u202eb\rc', '<script>\u200b\u{e0041}\ud800\x9b2J']];
    const drawn = formatTable({ head: ['\x1b[31m', 'P\ty', 'T\nF'], rows, ...screen, width });
    expect(drawn).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b\ud800\u{e0041}]/u);
    expect(drawn).toContain('a\\u{202e}b\\u{d}c');
    expect(drawn).toContain('\\u{9b}2J');
  });
});
