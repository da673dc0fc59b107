import { listWords } from '../../words/list-words.ts';
import type { Sheet } from '../sheet.ts';
import type { Terminal } from '../terminal.ts';
import { isLong } from './list-rows.ts';
import type { ListState } from './list-state.ts';

/** The keys that do something here; on a low screen those that nobody would guess. */
export function footOf(
  sheet: Sheet,
  { reading, filter }: ListState,
  { language, ascii, widthOf, style }: Terminal,
  columns: number,
  rows: number,
): string[] {
  const most = Math.max(1, Math.floor(rows / 6));
  let keys = listWords[language].keys({
    boxes: sheet.boxes !== undefined,
    back: sheet.canGoBack,
    explained: sheet.explains !== undefined,
    long: isLong(sheet),
    filtered: filter !== '',
    reading: reading !== null,
    opening: sheet.isOpening ?? false,
    ascii,
  });
  let lines = flow(keys, ' | ', widthOf, columns);
  // the first are the best known; the last is the way out, and one line whatever the screen
  while (lines.length > most) {
    keys = keys.slice(1);
    lines = flow(keys, ' | ', widthOf, columns);
  }
  return lines.map(style.dim);
}

/** Items in lines, none of them broken. */
function flow(items: readonly string[], between: string, widthOf: Terminal['widthOf'], columns: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = `${last}${between}${item}`;
    if (last !== undefined && widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}
