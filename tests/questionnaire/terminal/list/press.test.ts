import { describe, expect, it } from 'vitest';
import type { ListState } from '../../../../src/questionnaire/terminal/list/list-state.ts';
import { type Key, type Pressed, press } from '../../../../src/questionnaire/terminal/list/press.ts';
import type { Sheet } from '../../../../src/questionnaire/terminal/sheet.ts';

const answer = (id: string) => ({ kind: 'answer', options: [id] }) as const;
const finish = { name: 'Finish', reply: { kind: 'finish' }, aside: true } as const;
const short: Sheet = {
  head: [],
  lines: [...['Ant', 'Bee', 'Adder'].map((name) => ({ name, reply: answer(name.toLowerCase()) })), finish],
  canGoBack: false,
  explains: ['What it means.'],
};
const boxes = [...'abcdefghijkl'].map((letter) => ({ id: letter, name: `Box ${letter}`, checked: false }));
const long: Sheet = {
  head: [],
  boxes,
  lines: [finish],
  take: (checked) => (checked.length === 0 ? { refused: 'none' } : { kind: 'answer', options: checked }),
  canGoBack: true,
};
const start: ListState = { at: 0, filter: '', checked: [], refused: '', reading: null };

const named = (name: string, ctrl = false): Key => ({ name, ctrl });
const letter = (sequence: string): Key => ({ name: sequence.toLowerCase(), sequence });
const stateOf = (result: Pressed): ListState => {
  if ('reply' in result) throw new Error('it replied');
  return result.state;
};
const pressed = (sheet: Sheet, keys: readonly Key[], from: ListState = start) =>
  keys.reduce((state, key) => stateOf(press(sheet, state, key, { page: 5, last: 3 }, 'en')), from);

describe('the cursor', () => {
  it.each([
    ['Down and Ctrl-N', [named('down'), named('n', true)], 2],
    ['Up and Ctrl-P', [named('end'), named('up'), named('p', true)], 1],
    ['End', [named('end')], 3],
    ['Home', [named('end'), named('home')], 0],
    ['a page down, and no further than the end', [named('pagedown')], 3],
    ['a page up', [named('end'), named('pageup')], 0],
    ['one step past the end, to the first', [named('end'), named('down')], 0],
    ['one step before the first, to the last', [named('up')], 3],
    ['a digit, to that row', [letter('3')], 2],
    ['no digit beyond the rows', [letter('9')], 0],
    ['a letter, to the next row that begins with it', [letter('a')], 2],
    ['the letter again, round', [letter('a'), letter('a')], 0],
    ['a letter that no row begins with: nowhere', [letter('x')], 0],
    ['Tab, or Alt with a letter: nowhere', [named('tab'), { ...letter('b'), meta: true }], 0],
  ])('moves with %s', (_, keys, at) => {
    expect(pressed(short, keys).at).toBe(at);
  });

  it('turns a long list by its page', () => {
    expect(pressed(long, [named('pagedown')]).at).toBe(5);
  });
});

describe('letters in a long list', () => {
  it('leave the rows that have them, with the cursor on the first', () => {
    const state = pressed(long, [
      letter('b'),
      letter('o'),
      letter('x'),
      named('backspace'),
      named('backspace'),
      named('backspace'),
      letter('k'),
    ]);
    expect(state).toMatchObject({ filter: 'k', at: 0 });
    expect(pressed(long, [named('space')], state).checked).toEqual(['k']);
  });

  it('that no row has are refused, so that nothing else comes under the cursor', () => {
    expect(pressed(long, [letter('k'), letter('q')])).toMatchObject({
      filter: 'k',
      refused: expect.stringContaining('kq'),
    });
  });

  it('go with Escape, and the cursor stays on its row', () => {
    expect(pressed(long, [letter('k'), named('escape')])).toMatchObject({ filter: '', at: 10 });
  });

  it('are found by the id in any language, and in full width', () => {
    const japanese = { ...long, boxes: boxes.map((box) => ({ ...box, name: '箱' })) };
    expect(pressed(japanese, [letter('ｋ')])).toMatchObject({ filter: 'k', at: 0 });
  });
});

describe('Enter', () => {
  const enter = (sheet: Sheet, state: ListState) => press(sheet, state, named('return'), { page: 5, last: 0 }, 'en');

  it('replies what the row under the cursor says', () => {
    expect(enter(short, { ...start, at: 1 })).toEqual({ reply: answer('bee') });
    expect(enter(long, { ...start, at: 12 })).toEqual({ reply: finish.reply });
  });

  it('takes the boxes that are checked, and says why not', () => {
    expect(enter(long, start)).toEqual({ state: { ...start, refused: 'none' } });
    expect(enter(long, { ...start, checked: ['b', 'a'] })).toEqual({ reply: { kind: 'answer', options: ['b', 'a'] } });
  });
});

describe('Space', () => {
  it('checks a box and takes it back; a line it does not take', () => {
    expect(pressed(long, [named('space')]).checked).toEqual(['a']);
    expect(pressed(long, [named('space'), named('space')]).checked).toEqual([]);
    expect(pressed(long, [named('end'), named('space')])).toMatchObject({
      checked: [],
      refused: 'Enter takes this line.',
    });
  });
});

describe('the explanation', () => {
  it('opens with ?, scrolls within its ends, and closes with ?, Escape or Enter, the cursor where it was', () => {
    const open = pressed(short, [named('down'), letter('?')]);
    expect(open).toMatchObject({ reading: 0, at: 1 });
    expect(pressed(short, [named('down'), named('end'), named('down')], open).reading).toBe(3);
    expect(pressed(short, [named('up')], open).reading).toBe(0);
    for (const key of [letter('?'), named('escape'), named('return')])
      expect(pressed(short, [key], open)).toMatchObject({ reading: null, at: 1 });
  });

  it('is only there where something is explained', () => {
    expect(pressed(long, [letter('?')]).reading).toBeNull();
  });
});
