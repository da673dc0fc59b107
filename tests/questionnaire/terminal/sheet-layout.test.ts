import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/knowledge.ts';
import type { Part, Sheet } from '../../../src/questionnaire/terminal/sheet.ts';
import { sheetLayout } from '../../../src/questionnaire/terminal/sheet-layout.ts';
import { terminalOf } from '../hand-made-steps.ts';

const { style } = terminalOf('en');
const part = (text: string, spare?: true): Part => ({ text, look: style.dim, ...(spare ? { spare } : {}) });
const line = (help?: string) => ({ name: 'line', help, reply: { kind: 'finish' } as const });
const box = (help?: string) => ({ name: 'box', help, id: 'box', checked: false });
const list: Sheet = { head: [part('head')], lines: [line()], canGoBack: false };

const layout = (sheet: Partial<Sheet>, options: { rows?: number; columns?: number } = {}) =>
  sheetLayout({ ...list, ...sheet }, terminalOf('en', options), options.columns ?? 100);

describe('the keys below a list', () => {
  const keys = (language: Language, sheet: Partial<Sheet>, ascii = false) =>
    sheetLayout({ ...list, ...sheet }, terminalOf(language, { ascii }), 100).foot;

  it.each([
    ['en', {}, '↑↓ move | Enter choose | Ctrl-F finish now | Ctrl-C leave'],
    ['en', { canGoBack: true }, '↑↓ move | Enter choose | Esc back | Ctrl-F finish now | Ctrl-C leave'],
    ['en', { boxes: [box()] }, '↑↓ move | Space choose | Enter go on | Ctrl-F finish now | Ctrl-C leave'],
    ['ja', {}, '↑↓ 移動 | Enter 決定 | Ctrl-F ここで終える | Ctrl-C 中断'],
    ['ja', { canGoBack: true }, '↑↓ 移動 | Enter 決定 | Esc 戻る | Ctrl-F ここで終える | Ctrl-C 中断'],
    ['ja', { boxes: [box()] }, '↑↓ 移動 | スペース 選択 | Enter 次へ | Ctrl-F ここで終える | Ctrl-C 中断'],
  ] as const)('are those that do something: %s %j', (language, sheet, foot) => {
    expect(keys(language, sheet)).toBe(`dim(${foot})`);
  });

  it('are named with letters alone where the terminal has no arrows', () => {
    expect(keys('en', {}, true)).toBe('dim(arrows move | Enter choose | Ctrl-F finish now | Ctrl-C leave)');
    expect(keys('ja', {}, true)).toBe('dim(矢印 移動 | Enter 決定 | Ctrl-F ここで終える | Ctrl-C 中断)');
  });

  it.each([
    [57, ['↑↓ move | Enter choose | Ctrl-F finish now | Ctrl-C leave']],
    [56, ['↑↓ move | Enter choose | Ctrl-F finish now', 'Ctrl-C leave']],
    [22, ['↑↓ move | Enter choose', 'Ctrl-F finish now', 'Ctrl-C leave']],
    [5, ['↑↓ move', 'Enter choose', 'Ctrl-F finish now', 'Ctrl-C leave']],
  ])('go on in another line between two keys, never within one: %i columns', (columns, lines) => {
    expect(layout({}, { columns }).foot).toBe(lines.map(style.dim).join('\n'));
  });
});

describe('the list', () => {
  // three rows of the screen are for none of head, list and keys
  it.each([
    ['the rows that head and keys leave', {}, {}, 24 - 3 - 1 - 1],
    ['less where the keys need more lines', {}, { columns: 56 }, 24 - 3 - 1 - 2],
    ['less where the head needs more lines', { head: [part('x'.repeat(250))] }, {}, 24 - 3 - 3 - 1],
    ['less by the longest that is said of a line', { lines: [line('x'), line('x'.repeat(101)), line()] }, {}, 19 - 2],
    ['less by the longest that is said of a box', { boxes: [box('x'.repeat(201))] }, {}, 19 - 3 - 2],
    ['less by the two rows of a refusal where there are boxes', { boxes: [box()] }, {}, 19 - 2],
    ['24 rows where the terminal does not tell its own', {}, { rows: 0 }, 19],
    ['four rows at the least', {}, { rows: 5 }, 4],
  ])('gets %s', (_, sheet, options, rows) => {
    expect(layout(sheet, options).pageSize).toBe(rows);
  });
});

describe('the head', () => {
  it('stands below an empty line, each part in its own look, line by line', () => {
    const head = [part('x'.repeat(150)), { text: 'which?', look: style.strong }];
    expect(layout({ head }).message).toBe(
      ['', `dim(${'x'.repeat(100)})`, `dim(${'x'.repeat(50)})`, 'strong(which?)'].join('\n'),
    );
  });

  it.each([
    [11, ['dropped', 'place', 'why'], 4],
    [10, ['dropped', 'place'], 4],
    [9, ['place'], 4],
    [8, ['place'], 4],
    [12, ['dropped', 'place', 'why'], 5],
  ])('leaves out what is spare, last first, until the list has its four rows: %i rows', (rows, texts, pageSize) => {
    const found = layout({ head: [part('dropped', true), part('place'), part('why', true)] }, { rows });
    expect(found.message).toBe(['', ...texts.map(style.dim)].join('\n'));
    expect(found.pageSize).toBe(pageSize);
  });
});
