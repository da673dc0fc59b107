import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/knowledge.ts';
import { drawList } from '../../../../src/questionnaire/terminal/list/draw-list.ts';
import type { ListState } from '../../../../src/questionnaire/terminal/list/list-state.ts';
import type { Part, Sheet } from '../../../../src/questionnaire/terminal/sheet.ts';
import { terminalOf } from '../../hand-made-steps.ts';

const { style } = terminalOf('en');
const part = (text: string, spare?: true): Part => ({ text, look: style.dim, ...(spare ? { spare } : {}) });
const reply = { kind: 'finish' } as const;
const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `row ${i + 1}`, reply }));
const aside = { name: 'Back', reply, aside: true } as const;
const list: Sheet = { head: [part('head')], lines: rows(2), canGoBack: false };
const start: ListState = { at: 0, filter: '', checked: [], refused: '', reading: null };

const draw = (
  sheet: Partial<Sheet>,
  state: Partial<ListState> = {},
  { screen = 24, columns = 100, language = 'en' as Language, ascii = false } = {},
) =>
  drawList({ ...list, ...sheet }, { ...start, ...state }, terminalOf(language, { rows: screen, ascii }), columns).lines;

describe('the keys below a list', () => {
  const box = { name: 'box', id: 'box', checked: false };
  const last = (sheet: Partial<Sheet>, language: Language, ascii = false, state: Partial<ListState> = {}) =>
    draw(sheet, state, { language, ascii }).at(-1);

  it.each([
    ['en', {}, '↑↓ move | Enter choose | Ctrl-F finish now | Ctrl-C leave'],
    ['en', { canGoBack: true }, '↑↓ move | Enter choose | Esc back | Ctrl-F finish now | Ctrl-C leave'],
    ['en', { boxes: [box] }, '↑↓ move | Space choose | Enter go on | Ctrl-F finish now | Ctrl-C leave'],
    ['en', { explains: ['x'] }, '↑↓ move | Enter choose | ? explain | Ctrl-F finish now | Ctrl-C leave'],
    ['en', { lines: rows(10) }, '↑↓ move | Enter choose | letters find | Ctrl-F finish now | Ctrl-C leave'],
    ['ja', {}, '↑↓ 移動 | Enter 決定 | Ctrl-F ここで終える | Ctrl-C 中断'],
    ['ja', { canGoBack: true }, '↑↓ 移動 | Enter 決定 | Esc 戻る | Ctrl-F ここで終える | Ctrl-C 中断'],
    ['ja', { boxes: [box] }, '↑↓ 移動 | スペース 選択 | Enter 次へ | Ctrl-F ここで終える | Ctrl-C 中断'],
    ['en', { isOpening: true }, '↑↓ move | Enter choose | Ctrl-C leave'],
    ['ja', { isOpening: true }, '↑↓ 移動 | Enter 決定 | Ctrl-C 中断'],
    ['ja', { explains: ['x'] }, '↑↓ 移動 | Enter 決定 | ? 用語の説明 | Ctrl-F ここで終える | Ctrl-C 中断'],
    ['ja', { lines: rows(10) }, '↑↓ 移動 | Enter 決定 | 文字で絞り込み | Ctrl-F ここで終える | Ctrl-C 中断'],
  ] as const)('are those that do something: %s %j', (language, sheet, foot) => {
    expect(last(sheet, language)).toBe(`dim(${foot})`);
  });

  it.each([
    [
      'en',
      { filter: 'row' },
      '↑↓ move | Enter choose | Esc all lines | letters find | ? explain | Ctrl-F finish now | Ctrl-C leave',
    ],
    [
      'ja',
      { filter: 'row' },
      '↑↓ 移動 | Enter 決定 | Esc 全行を表示 | 文字で絞り込み | ? 用語の説明 | Ctrl-F ここで終える | Ctrl-C 中断',
    ],
    ['en', { reading: 0 }, '↑↓ scroll | Esc back to the question | Ctrl-C leave'],
    ['ja', { reading: 0 }, '↑↓ スクロール | Esc 質問に戻る | Ctrl-C 中断'],
  ] as const)('are those of what is done now, though there is a way back: %s %j', (language, state, foot) => {
    expect(last({ lines: rows(10), canGoBack: true, explains: ['x'] }, language, false, state)).toBe(`dim(${foot})`);
  });

  it('are named with letters alone where the terminal has no arrows', () => {
    expect(last({}, 'en', true)).toBe('dim(arrows move | Enter choose | Ctrl-F finish now | Ctrl-C leave)');
    expect(last({}, 'ja', true)).toBe('dim(矢印 移動 | Enter 決定 | Ctrl-F ここで終える | Ctrl-C 中断)');
    const reading = { reading: 0 };
    expect(last({ explains: ['x'] }, 'en', true, reading)).toBe(
      'dim(arrows scroll | Esc back to the question | Ctrl-C leave)',
    );
    expect(last({ explains: ['x'] }, 'ja', true, reading)).toBe('dim(矢印 スクロール | Esc 質問に戻る | Ctrl-C 中断)');
  });

  it.each([
    [57, ['↑↓ move | Enter choose | Ctrl-F finish now | Ctrl-C leave']],
    [56, ['↑↓ move | Enter choose | Ctrl-F finish now', 'Ctrl-C leave']],
    [22, ['↑↓ move | Enter choose', 'Ctrl-F finish now', 'Ctrl-C leave']],
    [5, ['↑↓ move', 'Enter choose', 'Ctrl-F finish now', 'Ctrl-C leave']],
  ])('go on in another line between two keys, never within one: %i columns', (columns, lines) => {
    expect(draw({}, {}, { columns }).slice(-lines.length)).toEqual(lines.map(style.dim));
  });

  it('are fewer on a low screen, the best known left out first', () => {
    expect(draw({ canGoBack: true }, {}, { columns: 22, screen: 8 }).at(-1)).toBe('dim(Ctrl-C leave)');
    expect(draw({}, {}, { columns: 22, screen: 8 }).at(-2)).toContain('row 2');
  });
});

describe('the rows of a list', () => {
  const drawn = (sheet: Partial<Sheet>, state: Partial<ListState>, ascii = false) =>
    draw(sheet, state, { ascii }).slice(2, -1);

  it('stand below each other, the one with the cursor marked, what is no answer fainter', () => {
    const lines = [...rows(1), aside];
    expect(drawn({ lines }, {})).toEqual(['accent(❯ row 1)', 'dim(  Back)']);
    expect(drawn({ lines }, { at: 1 })).toEqual(['  row 1', 'accent(❯ Back)']);
    expect(drawn({ lines }, {}, true)[0]).toBe('accent(> row 1)');
  });

  it('have a box where several may be chosen, and names go on below themselves', () => {
    const boxes = [
      { id: 'a', name: 'first', checked: false },
      { id: 'b', name: 'second', checked: false },
    ];
    expect(drawn({ boxes, lines: [aside] }, { checked: ['b'] })).toEqual([
      'accent(❯ [ ] first)',
      '  [x] second',
      'dim(      Back)',
    ]);
    expect(draw({ boxes, lines: [] }, { at: 1 }, { columns: 10 })).toEqual(
      expect.arrayContaining(['  [ ] firs', '      t', 'accent(❯ [ ] seco)', 'accent(      nd)']),
    );
  });
});

describe('a whole screen', () => {
  const foot = 'dim(↑↓ move | Enter choose | Ctrl-F finish now | Ctrl-C leave)';
  const lines = [
    { name: 'one', help: 'said of it', reply },
    { name: 'two', reply },
    { name: 'three', help: 'more is said', reply },
  ];
  const head = [part('head'), part('why', true)];

  it('has the head, the list, what is said of the row with the cursor, and the keys', () => {
    const top = ['', 'dim(head)', 'dim(why)'];
    expect(draw({ head, lines })).toEqual([...top, 'accent(❯ one)', '  two', '  three', '', 'dim(said of it)', foot]);
    expect(draw({ head, lines }, { at: 1 })).toEqual([...top, '  one', 'accent(❯ two)', '  three', foot]);
  });

  it('says above the keys why a key was not taken', () => {
    expect(draw({ lines: rows(1) }, { refused: 'Not that.' })).toEqual([
      '',
      'dim(head)',
      'accent(❯ row 1)',
      'bad(Not that.)',
      foot,
    ]);
  });

  it.each([
    [9, ['', 'dim(head)', 'dim(why)', 'accent(❯ one)', '  two', '  three', '', 'dim(said of it)']],
    [8, ['', 'dim(head)', 'accent(❯ one)', '  two', '  three', '', 'dim(said of it)']],
    [7, ['', 'dim(head)', 'accent(❯ one)', '  two', '  three']],
    [6, ['', 'dim(head)', 'accent(❯ one)', '  two', '  three']],
    [5, ['', 'dim(head)', 'accent(❯ one)', 'dim(  ↓ 2 more (1 of 3))']],
  ])('gives up what is spare of the head, then what is said, then rows: %i lines', (screen, above) => {
    expect(draw({ head, lines }, {}, { screen: screen + 1 })).toEqual([...above, foot]);
  });

  it('takes up all lines but the last before anything scrolls', () => {
    const text = (count: number) => draw({ lines: [...rows(count), aside] }).join('\n');
    expect(text(19)).toContain('row 19\ndim(  Back)\n');
    expect(text(19)).not.toContain('more');
    expect(text(20)).toContain('row 18\ndim(  ↓ 2 more (1 of 20))\ndim(  Back)\n');
  });

  it('keeps what can be done instead in sight while more than three lines are left for the list', () => {
    const listed = (screen: number) => draw({ lines: [...rows(9), aside] }, {}, { screen }).slice(2, -1);
    expect(listed(9)).toEqual(['accent(❯ row 1)', '  row 2', '  row 3', 'dim(  ↓ 6 more (1 of 9))', 'dim(  Back)']);
    expect(listed(8)).toEqual(['accent(❯ row 1)', '  row 2', '  row 3', 'dim(  ↓ 7 more (1 of 10))']);
  });
});

it('a page down turns the list by the rows that are seen', () => {
  const pageAt = (at: number) => drawList({ ...list, lines: rows(50) }, { ...start, at }, terminalOf('en'), 100).page;
  const seenAt = (at: number) => draw({ lines: rows(50) }, { at }).filter((line) => line.includes('row')).length;
  for (const at of [0, 25, 49]) expect(pageAt(at)).toBe(seenAt(at));
});

describe('a list that is longer than the screen', () => {
  const sheet = { lines: [...rows(30), aside, { ...aside, name: 'Finish' }], head: [part('head'), part('why', true)] };

  it.each([8, 10, 12, 20, 24, 40])('never draws more lines than there are: %i rows', (screen) => {
    for (let at = 0; at < 32; at++) {
      const lines = draw(sheet, { at, refused: 'no' }, { screen });
      expect(lines.length).toBeLessThan(screen);
      expect(lines.filter((line) => line.startsWith('accent(❯'))).toHaveLength(1);
    }
  });

  it('tells how many rows are hidden, and the place of the cursor', () => {
    const text = (at: number) => draw(sheet, { at }).join('\n');
    expect(text(0)).toContain('↓ 14 more (1 of 30)');
    expect(text(15)).toMatch(/↑ \d+ more above, ↓ \d+ more below \(16 of 30\)/);
    expect(text(29)).toContain('↑ 14 more above (30 of 30)');
    const japanese = (ascii: boolean) => draw(sheet, { at: 15 }, { language: 'ja', ascii }).join('\n');
    expect(japanese(false)).toMatch(/↑ 上に \d+ 行、↓ 下に \d+ 行 \(16\/30\)/);
    // without arrows the words alone say it
    expect(draw(sheet, { at: 15 }, { ascii: true }).join('\n')).toMatch(
      /\D \d+ more above, \d+ more below \(16 of 30\)/,
    );
    expect(japanese(true)).toMatch(/(?<![↑\S] ?)上に \d+ 行、下に \d+ 行 \(16\/30\)/);
  });

  it.each([
    ['en', 0, '↓ 14 more (1 of 30)'],
    ['en', 15, '↑ 8 more above, ↓ 6 more below (16 of 30)'],
    ['en', 29, '↑ 14 more above (30 of 30)'],
    ['ja', 0, '↓ 下に 14 行 (1/30)'],
    ['ja', 15, '↑ 上に 8 行、↓ 下に 6 行 (16/30)'],
    ['ja', 29, '↑ 上に 14 行 (30/30)'],
  ] as const)('names only the side on which there are more: %s, row %i', (language, at, told) => {
    expect(draw(sheet, { at }, { language })).toContain(`dim(  ${told})`);
  });

  it('keeps in sight what can be done instead', () => {
    for (const at of [0, 15, 29, 30, 31]) {
      const text = draw(sheet, { at }).join('\n');
      expect(text).toContain('Back');
      expect(text).toContain('Finish');
    }
  });

  it('shows the rows that have the letters, and says so', () => {
    const text = draw(sheet, { filter: 'row 3' }).join('\n');
    expect(text).toContain('Only lines with: row 3');
    expect(draw(sheet, { filter: 'row 3' }, { language: 'ja' }).join('\n')).toContain('絞り込み: row 3');
    expect(text).toContain('row 30');
    expect(text).not.toContain('row 2');
    expect(text).toContain('Back');
  });

  it('gives up first what is spare of the head', () => {
    expect(draw(sheet, {}, { screen: 24 }).join('\n')).toContain('why');
    expect(draw(sheet, {}, { screen: 8 }).join('\n')).not.toContain('why');
    expect(draw(sheet, {}, { screen: 8 }).join('\n')).toContain('head');
  });
});

it('what is said of a row stands below the list, and the list does not jump with it', () => {
  const lines = [{ name: 'one', help: 'long '.repeat(30), reply }, ...rows(30)];
  const height = (at: number) => draw({ lines }, { at }).findIndex((line) => line.includes('more'));
  expect(height(0)).toBe(height(1));
});

describe('the explanation', () => {
  const explains = Array.from({ length: 60 }, (_, i) => `term ${i + 1}`);
  const head = [part('why it is asked', true), part('head')];
  const read = (reading: number, sheet: Partial<Sheet> = {}) =>
    drawList({ ...list, head, explains, ...sheet }, { ...start, reading }, terminalOf('en', { rows: 10 }), 100);
  const screen = (from: number) => [
    '',
    'dim(head)',
    ...explains.slice(from, from + 6),
    'dim(↑↓ scroll | Esc back to the question | Ctrl-C leave)',
  ];

  it('takes the place of the list, and of what is spare of the head', () => {
    expect(read(0).lines).toEqual(screen(0));
    expect(read(7).lines).toEqual(screen(7));
  });

  it('turns by what is seen, and ends with its last line at the end of the screen', () => {
    expect(read(0)).toMatchObject({ page: 6, last: 54 });
    expect(read(54).lines).toEqual(screen(54));
    expect(read(60).lines).toEqual(screen(54));
    expect(read(0, { explains: ['x'] }).last).toBe(0);
  });

  it('has as many lines where something is said of a row of the list', () => {
    const lines = [{ name: 'one', help: 'said of it', reply }];
    expect(read(0, { lines })).toMatchObject({ page: 6, lines: screen(0) });
  });
});
