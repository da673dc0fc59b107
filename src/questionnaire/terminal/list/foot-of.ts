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
  const keys = listWords[language].keys({
    boxes: sheet.boxes !== undefined,
    back: sheet.canGoBack,
    explained: sheet.explains !== undefined,
    long: isLong(sheet),
    filtered: filter !== '',
    reading: reading !== null,
    opening: sheet.isOpening === true,
    ascii,
  });
  const most = Math.max(1, Math.floor(rows / 6));
  // the first are the best known, the last is the way out
  for (let left = 0; left < keys.length; left++) {
    const lines = flow(keys.slice(left), ' | ', widthOf, columns);
    if (lines.length <= most || left === keys.length - 1) return lines.map(style.dim);
  }
  return [];
}

/** Items in lines, none of them broken. */
function flow(items: readonly string[], between: string, widthOf: Terminal['widthOf'], columns: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)}${between}${item}`;
    if (lines.length > 0 && widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}
