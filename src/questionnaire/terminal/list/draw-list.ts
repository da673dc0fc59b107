import { listWords } from '../../words/list-words.ts';
import type { Part, Sheet } from '../sheet.ts';
import type { Terminal } from '../terminal.ts';
import { footOf } from './foot-of.ts';
import { type ListRow, rowsOf } from './list-rows.ts';
import type { ListState } from './list-state.ts';
import { windowOf } from './window-of.ts';

/** A list as it stands on the screen. */
export interface DrawnList {
  readonly lines: readonly string[];
  /** Rows that the next page turns by, and the last first line of the explanation. */
  readonly page: number;
  readonly last: number;
}

/** Fewer rows of choices are no list; the lines below them then scroll along. */
const leastChoices = 3;

/** The head, the list, what is said of the row under the cursor, and the keys: never more lines than the screen has. */
export function drawList(sheet: Sheet, state: ListState, terminal: Terminal, columns: number): DrawnList {
  const { wrap, style, output, language, ascii } = terminal;
  const words = listWords[language];
  const screen = output.rows || 24;
  const foot = footOf(sheet, state, terminal, columns, screen);
  const lines = (text: string, look: Part['look']) => wrap(text, columns).map(look);
  const rows = rowsOf(sheet, state.filter);
  const indent = sheet.boxes === undefined ? 2 : 6;
  const items = rows.map((row) => wrap(row.name, columns - indent));
  // the longest that is said of any row, so that the list does not jump
  const said = Math.max(0, ...rows.map(({ help }) => (help === undefined ? 0 : wrap(help, columns).length + 1)));
  const refusal = state.refused === '' ? [] : lines(state.refused, style.bad);
  const filter = state.filter === '' ? [] : lines(words.filter(state.filter), style.accent);
  const choices = rows.filter(({ aside }) => !aside).length;
  const heights = items.map((item) => item.length);
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0);
  const asides = sum(choices, rows.length);

  const roomWith = (parts: readonly Part[], help: number) =>
    screen -
    2 -
    parts.flatMap(({ text }) => wrap(text, columns)).length -
    foot.length -
    refusal.length -
    filter.length -
    help;
  // the explanation says why it is asked
  let head = state.reading === null ? sheet.head : sheet.head.filter((part) => !part.spare);
  const fits = (parts: readonly Part[]) =>
    roomWith(parts, said) >= Math.min(sum(0, rows.length), asides + leastChoices + 1);
  while (!fits(head) && head.some((part) => part.spare)) {
    const last = head.findLastIndex((part) => part.spare);
    head = head.filter((_, i) => i !== last);
  }
  const help = fits(head) ? said : 0;
  const room = Math.max(1, roomWith(head, help));
  const top = ['', ...head.flatMap(({ text, look }) => lines(text, look)), ...filter];

  if (state.reading !== null) {
    const text = sheet.explains!.flatMap((part) => lines(part, (line) => line));
    const page = room + help;
    const last = Math.max(0, text.length - page);
    const first = Math.min(state.reading, last);
    return { lines: [...top, ...text.slice(first, first + page), ...foot], page, last };
  }

  // what can be done instead stays in sight where the list scrolls, if the screen has the lines for it
  const isPinned = room - asides > leastChoices;
  const scrolled = isPinned ? choices : rows.length;
  const whole = sum(0, scrolled) <= room - (isPinned ? asides : 0);
  const forList = Math.max(1, room - (isPinned ? asides : 0) - (whole ? 0 : 1));
  const { first, end } = whole
    ? { first: 0, end: scrolled }
    : windowOf(heights.slice(0, scrolled), Math.min(state.at, scrolled - 1), forList);
  const drawn = (from: number, to: number) =>
    rows
      .slice(from, to)
      .flatMap((row, i) => drawRow(row, items[from + i]!, from + i === state.at, state, terminal, indent));
  const place = whole
    ? []
    : [style.dim(`  ${words.more(first, scrolled - end, Math.min(state.at, scrolled - 1) + 1, scrolled, ascii)}`)];
  const under = rows[state.at]!.help;
  return {
    lines: [
      ...top,
      ...drawn(first, end),
      ...place,
      ...(isPinned ? drawn(choices, rows.length) : []),
      ...(under === undefined || help === 0 ? [] : ['', ...lines(under, style.dim)]),
      ...refusal,
      ...foot,
    ],
    page: end - first,
    last: 0,
  };
}

function drawRow(
  { box, aside }: ListRow,
  [name, ...rest]: readonly string[],
  isActive: boolean,
  { checked }: ListState,
  { style, ascii }: Terminal,
  indent: number,
): string[] {
  const mark = box === undefined ? ' '.repeat(indent - 2) : checked.includes(box.id) ? '[x] ' : '[ ] ';
  const look = isActive ? style.accent : aside ? style.dim : (text: string) => text;
  const pointer = isActive ? (ascii ? '>' : '❯') : ' ';
  return [look(`${pointer} ${mark}${name}`), ...rest.map((line) => look(`${' '.repeat(indent)}${line}`))];
}
