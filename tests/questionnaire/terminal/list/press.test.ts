import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../src/questionnaire/terminal/list/list-rows.ts';
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
    ['the digit of the last row, in full width too', [letter('４')], 3],
    ['no digit beyond the rows, and no 0', [named('down'), letter('9'), letter('5'), letter('0')], 1],
    ['a letter, to the next row that begins with it', [letter('a')], 2],
    ['the letter again, round', [letter('a'), letter('a')], 0],
    ['a letter that no row begins with: nowhere', [letter('x')], 0],
    [
      'Tab, or Alt or Ctrl with a letter: nowhere',
      [letter('\t'), { ...letter('b'), meta: true }, { ...letter('b'), ctrl: true }],
      0,
    ],
    ['Space, or Escape: nowhere', [named('down'), { name: 'space', sequence: ' ' }, named('escape')], 1],
    ['what has no name and no letters: nowhere', [named('down'), {}], 1],
  ])('moves with %s', (_, keys, at) => {
    expect(pressed(short, keys).at).toBe(at);
  });

  it('turns a long list by its page', () => {
    expect(pressed(long, [named('pagedown')]).at).toBe(5);
    expect(pressed(long, [named('end'), named('pageup')]).at).toBe(7);
    expect(pressed(long, [named('down'), named('pageup')]).at).toBe(0);
  });
});

/** Long enough to be looked through; not all of its lines are answers. */
const named9: Sheet = {
  head: [],
  lines: [
    ...['x 1', 'x 2', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((name, i) => ({
      name,
      reply: answer(`id-${i + 1}`),
    })),
    { name: 'go on', reply: { kind: 'go-on' } },
    finish,
    { name: 'Skip', reply: { kind: 'answer', options: [] }, aside: true },
  ],
  canGoBack: false,
};

describe('letters in a list of ten choices', () => {
  it('are looked for, in a shorter one they move the cursor', () => {
    expect(pressed(named9, [letter('s')])).toMatchObject({ filter: 's', at: 0 });
    const shorter = { ...named9, lines: named9.lines.filter(({ name }) => name !== 'go on') };
    expect(pressed(shorter, [letter('s')])).toMatchObject({ filter: '', at: 5 });
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

  it.each([
    ['Escape', letter('k'), named('escape')],
    ['Backspace', letter('k'), named('backspace')],
  ])('go with %s, and the cursor stays on its row', (_, ...keys) => {
    expect(pressed(long, keys)).toMatchObject({ filter: '', at: 10 });
    expect(pressed(long, [keys[0]!, named('end'), keys[1]!])).toMatchObject({ filter: '', at: 12 });
  });

  it('go all at once with Escape, one by one with Backspace', () => {
    const two = pressed(long, [letter('b'), letter('o')]);
    expect(two.filter).toBe('bo');
    expect(pressed(long, [named('escape')], two).filter).toBe('');
    expect(pressed(long, [named('backspace')], two).filter).toBe('b');
  });

  it('may be followed by a space, which alone looks for nothing', () => {
    expect(pressed(named9, [{ name: 'space', sequence: ' ' }])).toEqual(start);
    const keys = [letter('x'), { name: 'space', sequence: ' ' }];
    expect(pressed(named9, keys)).toMatchObject({ filter: 'x ', at: 0 });
    expect(rowsOf(named9, 'x ').map(({ name }) => name)).toEqual(['x 1', 'x 2', 'Finish', 'Skip']);
  });

  it.each(['+', '(', '-', '℃', '㈱', '5', 'ß'])('are all that can be seen: "%s"', (sign) => {
    const lines = named9.lines.map((line, i) => (i === 4 ? { ...line, name: `it is ${sign}` } : line));
    expect(pressed({ ...named9, lines }, [letter(sign)])).toMatchObject({
      filter: sign.normalize('NFKC'),
      at: 0,
      refused: '',
    });
  });

  it.each([
    ['Tab', { name: 'tab', sequence: '\t' }],
    ['Tab with Shift', { name: 'tab', sequence: '\x1b[Z' }],
    ['Alt', { ...letter('x'), meta: true }],
    ['Ctrl', { ...letter('x'), ctrl: true }],
    ['nothing', {}],
  ])('are not %s', (_, key) => {
    expect(pressed(named9, [key])).toEqual(start);
  });

  it('find lines by the id of their answer too, in any language, and other lines by their name alone', () => {
    expect(rowsOf(named9, 'ID-3').map(({ name }) => name)).toEqual(['three', 'Finish', 'Skip']);
    expect(rowsOf(named9, 'undefined').filter(({ aside }) => !aside)).toEqual([]);
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

  it('is taken as a terminal names it that sends another line end', () => {
    const entered = press(short, start, named('enter'), { page: 5, last: 0 }, 'en');
    expect(entered).toEqual({ reply: answer('ant') });
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
    const two = pressed(long, [named('space'), named('down'), named('space')]);
    expect(two.checked).toEqual(['a', 'b']);
    expect(pressed(long, [named('space')], two).checked).toEqual(['a']);
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
    expect(pressed(short, [named('up')], { ...open, reading: 9 }).reading).toBe(3);
    expect(pressed(short, [letter('x')], { ...open, reading: 2 }).reading).toBe(2);
    for (const key of [letter('?'), letter('q'), ...['escape', 'return', 'enter', 'space'].map((name) => named(name))])
      expect(pressed(short, [key], open)).toMatchObject({ reading: null, at: 1 });
  });

  it('turns by its page', () => {
    const read = (reading: number, key: Key) => {
      const result = press(short, { ...start, reading }, key, { page: 5, last: 30 }, 'en');
      return stateOf(result).reading;
    };
    expect([read(10, named('pagedown')), read(28, named('pagedown'))]).toEqual([15, 30]);
    expect([read(10, named('pageup')), read(3, named('pageup'))]).toEqual([5, 0]);
    expect([read(10, named('down')), read(10, named('up'))]).toEqual([11, 9]);
  });

  it('is only there where something is explained', () => {
    expect(pressed(long, [letter('?')]).reading).toBeNull();
  });
});

it('why a key was not taken is no longer said after the next one', () => {
  const refused = { ...start, refused: 'not that' };
  expect(pressed(long, [named('down')], refused)).toMatchObject({ at: 1, refused: '' });
  expect(pressed(long, [named('tab')], refused).refused).toBe('');
});
