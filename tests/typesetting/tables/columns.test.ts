import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../src/typesetting/tables/columns.ts';
import { english, four, japanese, tables } from './table-helpers.ts';

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width + 3, 1);

describe('fitColumns', () => {
  it('gives each column what it wants where there is room', () => {
    expect(
      fitColumns(
        80,
        ['a', 'bb'],
        [
          ['日本', 'x\nlonger'],
          ['', ''],
        ],
      ),
    ).toEqual([4, 6]);
  });

  it.each([72, 80, 100, 119])('fills %i columns where the text needs them', (width) => {
    for (const { head, rows } of [english, japanese]) expect(total(fitColumns(width, head, rows)!)).toBe(width);
  });

  it('leaves narrow columns narrow and shares the rest', () => {
    const [names, left, right] = fitColumns(80, japanese.head, japanese.rows)!;
    expect(names).toBe(12);
    expect(Math.abs(left! - right!)).toBeLessThanOrEqual(1);
  });

  it('finds room for four frameworks at 80 columns, without cutting a word that fits', () => {
    expect(fitColumns(80, four.head, four.rows)).toEqual([13, 13, 13, 13, 12]);
  });

  it('makes room for a long word, but not for an address', () => {
    const prose = 'one two three four five six seven';
    expect(fitColumns(56, ['a', 'b', 'c'], [[`${'x'.repeat(20)} ${prose}`, prose, prose]])).toEqual([20, 13, 13]);
    expect(fitColumns(66, ['a', 'b', 'c'], [[`${'x'.repeat(25)} ${prose}`, prose, prose]])).toEqual([19, 19, 18]);
  });

  it('gives up where a column would have fewer than 12', () => {
    const needy = ['x'.repeat(30), 'y'.repeat(30)];
    expect(fitColumns(2 * 12 + 7, needy, [])).toEqual([12, 12]);
    expect(fitColumns(2 * 12 + 6, needy, [])).toBeUndefined();
    expect(fitColumns(20, ['a', 'b'], [])).toEqual([1, 1]);
  });

  it('never takes more than there is', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 20, max: 200 }), ({ head, rows }, width) => {
        const widths = fitColumns(width, head, rows);
        if (widths === undefined) {
          expect(width).toBeLessThan(total(head.map(() => 12)));
          return;
        }
        expect(widths).toHaveLength(head.length);
        expect(total(widths)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
