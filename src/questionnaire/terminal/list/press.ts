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
  const name = key.ctrl === true ? `ctrl-${key.name}` : (key.name ?? '');
  const typed = key.ctrl === true || key.meta === true ? '' : (key.sequence ?? '').normalize('NFKC');
  if (state.reading !== null) {
    if (['escape', 'return', 'enter', 'space', 'q'].includes(name) || typed === '?')
      return { state: { ...fresh, reading: null } };
    const to = moved(name, state.reading, page, last);
    return { state: { ...fresh, reading: to === undefined ? state.reading : Math.min(Math.max(to, 0), last) } };
  }
  const rows = rowsOf(sheet, state.filter);
  const row = rows[state.at];
  const end = rows.length - 1;
  const to = moved(name, state.at, page, end);
  if (to !== undefined) {
    // one step past an end goes round: what stands last, such as the way back, is one key away
    const isStep = Math.abs(to - state.at) === 1;
    const round = isStep && to < 0 ? end : isStep && to > end ? 0 : Math.min(Math.max(to, 0), end);
    return { state: { ...fresh, at: round } };
  }
  /** Other letters leave other rows; the cursor stays on its own where that is still there. */
  const filtered = (filter: string): Pressed => {
    const left = rowsOf(sheet, filter);
    if (left.every(({ aside }) => aside)) return { state: { ...fresh, refused: words.nothingHas(filter) } };
    const same = left.findIndex((r) => r.box === row?.box && r.line === row?.line);
    return { state: { ...fresh, filter, at: filter === '' ? Math.max(same, 0) : 0 } };
  };
  switch (name) {
    case 'return':
    case 'enter': {
      if (row?.line !== undefined) return { reply: row.line.reply };
      const taken = sheet.take?.(state.checked) ?? { refused: '' };
      return 'refused' in taken ? { state: { ...fresh, refused: taken.refused } } : { reply: taken };
    }
    case 'space':
      if (row?.box !== undefined) return { state: { ...fresh, checked: toggled(state.checked, row.box.id) } };
      if (sheet.boxes !== undefined) return { state: { ...fresh, refused: words.takeByEnter } };
      return state.filter === '' ? { state: fresh } : filtered(`${state.filter} `);
    case 'escape':
      return filtered('');
    case 'backspace':
      return filtered([...state.filter].slice(0, -1).join(''));
    default:
  }
  if (typed === '?' && sheet.explains !== undefined) return { state: { ...fresh, reading: 0 } };
  if (!/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(typed)) return { state: fresh };
  if (isLong(sheet)) return filtered(state.filter + typed);
  const found = jumpTo(typed, state.at, rows);
  return { state: found === undefined ? fresh : { ...fresh, at: found } };
}

/** Where a key moves to, before the ends are looked at; undefined where it moves nothing. */
function moved(name: string, at: number, page: number, end: number): number | undefined {
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
  if (/^[1-9]$/.test(typed)) return Number(typed) <= rows.length ? Number(typed) - 1 : undefined;
  const wanted = plain(typed);
  const order = [...rows.keys()].map((i) => (at + 1 + i) % rows.length);
  return order.find((i) => plain(rows[i]!.name).startsWith(wanted));
}

const toggled = (checked: readonly string[], id: string): readonly string[] =>
  checked.includes(id) ? checked.filter((other) => other !== id) : [...checked, id];
