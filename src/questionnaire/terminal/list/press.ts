import type { Reply } from '../../interview/step.ts';
import { listWords } from '../../words/list-words.ts';
import type { Sheet } from '../sheet.ts';
import type { Terminal } from '../terminal.ts';
import { isLong, plain, rowsOf } from './list-rows.ts';
import type { ListState } from './list-state.ts';

/** A key as Node's readline names it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}
export type Pressed = { readonly state: ListState } | { readonly reply: Reply };

/** What a key does to a list. `page`: rows that are seen at once; `last`: the last first line of the explanation. */
export function press(
  sheet: Sheet,
  state: ListState,
  key: Key,
  { page, last }: { readonly page: number; readonly last: number },
  language: Terminal['language'],
): Pressed {
  const words = listWords[language];
  const fresh = { ...state, refused: '' };
  const name = key.ctrl === true ? `ctrl-${key.name}` : key.name;
  const typed = key.ctrl === true || key.meta === true ? undefined : key.sequence?.normalize('NFKC');
  if (state.reading !== null) {
    if (closing.includes(name) || typed === '?') return { state: { ...fresh, reading: null } };
    const to = moved(name, state.reading, page, last) ?? state.reading;
    return { state: { ...fresh, reading: Math.min(Math.max(to, 0), last) } };
  }
  const rows = rowsOf(sheet, state.filter);
  const row = rows[state.at]!;
  const end = rows.length - 1;
  const to = moved(name, state.at, page, end);
  // a step past an end goes round: what stands last, such as the way back, is one key away
  if (to !== undefined) return { state: { ...fresh, at: to < 0 ? end : to > end ? 0 : to } };
  /** Other letters leave other rows, of which the first is meant; where all are back, the cursor stays on its own. */
  const filtered = (filter: string): Pressed => {
    const left = rowsOf(sheet, filter);
    if (left.every(({ aside }) => aside)) return { state: { ...fresh, refused: words.nothingHas(filter) } };
    const same = left.findIndex((r) => (r.box ?? r.line) === (row.box ?? row.line));
    return { state: { ...fresh, filter, at: filter === '' ? same : 0 } };
  };
  switch (name) {
    case 'return':
    case 'enter': {
      if (row.line !== undefined) return { reply: row.line.reply };
      const taken = sheet.take!(state.checked);
      return 'refused' in taken ? { state: { ...fresh, refused: taken.refused } } : { reply: taken };
    }
    case 'space':
      if (row.box !== undefined) return { state: { ...fresh, checked: toggled(state.checked, row.box.id) } };
      if (sheet.boxes !== undefined) return { state: { ...fresh, refused: words.takeByEnter } };
      return state.filter === '' ? { state: fresh } : filtered(`${state.filter} `);
    case 'escape':
      return filtered('');
    case 'backspace':
      return filtered([...state.filter].slice(0, -1).join(''));
  }
  if (typed === '?' && sheet.explains !== undefined) return { state: { ...fresh, reading: 0 } };
  if (typed === undefined || !/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(typed)) return { state: fresh };
  if (isLong(sheet)) return filtered(state.filter + typed);
  const found = jumpTo(typed, state.at, rows);
  return { state: found === undefined ? fresh : { ...fresh, at: found } };
}

/** What ends the reading of an explanation, beside the key that began it. */
const closing: readonly (string | undefined)[] = ['escape', 'return', 'enter', 'space', 'q'];

/** Where a key moves to, one step past an end at most; undefined where it moves nothing. */
function moved(name: string | undefined, at: number, page: number, end: number): number | undefined {
  switch (name) {
    case 'up':
    case 'ctrl-p':
      return at - 1;
    case 'down':
    case 'ctrl-n':
      return at + 1;
    case 'pageup':
      return Math.max(0, at - page);
    case 'pagedown':
      return Math.min(end, at + page);
    case 'home':
      return 0;
    case 'end':
      return end;
    default:
      return undefined;
  }
}

/** A digit is the place of a row; a letter the next one that begins with it, the first behind the cursor. */
function jumpTo(typed: string, at: number, rows: readonly { readonly name: string }[]): number | undefined {
  const place = Number(typed) - 1;
  if (place >= 0) return rows[place] === undefined ? undefined : place;
  const wanted = plain(typed);
  const order = [...rows.keys()].map((i) => (at + 1 + i) % rows.length);
  return order.find((i) => plain(rows[i]!.name).startsWith(wanted));
}

const toggled = (checked: readonly string[], id: string): readonly string[] =>
  checked.includes(id) ? checked.filter((other) => other !== id) : [...checked, id];
