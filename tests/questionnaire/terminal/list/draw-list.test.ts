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
  ] as const)('are those that do something: %s %j', (language, sheet, foot) => {
    expect(last(sheet, language)).toBe(`dim(${foot})`);
  });

  it('are named with letters alone where the terminal has no arrows', () => {
    expect(last({}, 'en', true)).toBe('dim(arrows move | Enter choose | Ctrl-F finish now | Ctrl-C leave)');
    expect(last({}, 'ja', true)).toBe('dim(矢印 移動 | Enter 決定 | Ctrl-F ここで終える | Ctrl-C 中断)');
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

it('the explanation takes the place of the list', () => {
  const explains = Array.from({ length: 60 }, (_, i) => `term ${i + 1}`);
  const text = draw({ explains }, { reading: 0 }).join('\n');
  expect(text).toContain('term 1\n');
  expect(text).not.toContain('row 1');
  expect(text).toContain('Esc back to the question');
  const { last } = drawList({ ...list, explains }, { ...start, reading: 0 }, terminalOf('en'), 100);
  expect(draw({ explains }, { reading: last }).join('\n')).toContain('term 60');
});
