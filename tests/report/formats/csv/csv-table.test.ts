import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../../src/report/formats/csv/csv-table.ts';
import { visible } from '../../../../src/typesetting/visible.ts';
import { texts } from '../../../typesetting/texts.ts';
import { csvRows } from './csv-rows.ts';

const cell = (text: string) => csvTable({ head: ['h'], rows: [[text]] }, { bom: false }).slice('h\r\n'.length, -2);

describe('csvTable', () => {
  it('draws', () => {
    expect(csvTable({ head: ['', 'PyTorch'], rows: [['開発元', 'Meta, "FAIR"'], ['x']] }, { bom: false })).toBe(
      ',PyTorch\r\n開発元,"Meta, ""FAIR"""\r\nx,\r\n',
    );
  });

  it('begins with a byte-order mark where it is asked to', () => {
    expect(csvTable({ head: ['é'], rows: [] }, { bom: true })).toBe('\ufeffé\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\tx', "' x"],
    ['\rx', "'\\u{d}x"],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://evil","x")', `"'=HYPERLINK(""http://evil"",""x"")"`],
    ['a=b', 'a=b'],
    ['two\nlines', '"two\nlines"'],
    [' padded', '" padded"'],
    ['\x1b[2J\u202e', '\\u{1b}[2J\\u{202e}'],
  ])('writes %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it('gives back every text that is read from it, but for the guard against formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1 }), (rows) => {
        const [head, ...read] = csvRows(csvTable({ head: ['a', 'b'], rows }, { bom: false }));
        expect(head).toEqual(['a', 'b']);
        const shown = rows.map((row) => row.map((text) => visible(text, { keepNewlines: true })));
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|\n)/, '')))).toEqual(
          shown.map((row) => row.map((text) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|\n)/, ''))),
        );
      }),
    );
  });
});
