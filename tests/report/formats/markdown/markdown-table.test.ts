import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../../src/report/formats/markdown/markdown-table.ts';

const cell = (text: string) =>
  markdownTable({ head: ['h'], rows: [[text]] })
    .split('\n')
    .slice(2)
    .join('\n');

describe('markdownTable', () => {
  it('draws', () => {
    expect(markdownTable({ head: ['', 'PyTorch', 'TensorFlow'], rows: [['開発元', 'Meta', 'Google'], ['x']] })).toBe(
      '| | PyTorch | TensorFlow |\n| --- | --- | --- |\n| 開発元 | Meta | Google |\n| x | | |\n',
    );
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b\\', 'a\\\\\\|b\\\\'],
    ['one\ntwo\r\nthree', 'one<br>two<br>three'],
    ['<img src=x> &amp;', '&lt;img src=x&gt; &amp;amp;'],
    ['![x](http://evil)', '!\\[x\\](<http://evil>)'],
    ['*bold* `code` ~~no~~', '\\*bold\\* \\`code\\` \\~\\~no\\~\\~'],
    ['snake_case _x_ __init__', 'snake_case \\_x\\_ \\_\\_init\\_\\_'],
    ['\x1b[2J\u202e', '\\\\u{1b}\\[2J\\\\u{202e}'],
    ['  padded\n', 'padded'],
  ])('escapes %j', (text, escaped) => {
    expect(cell(text)).toBe(`| ${escaped} |\n`);
  });
});
