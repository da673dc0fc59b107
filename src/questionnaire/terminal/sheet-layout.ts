import { listWords } from '../words/list-words.ts';
import type { Part, Sheet } from './sheet.ts';
import type { Terminal } from './terminal.ts';

/** Above and below the list: the head, an empty line, what is said of a line, the keys. The list gets the rest of the screen. */
export function sheetLayout(
  sheet: Sheet,
  { language, wrap, widthOf, style, output, ascii }: Terminal,
  columns: number,
) {
  const foot = flow(
    listWords[language].keys(sheet.boxes !== undefined, sheet.canGoBack, ascii),
    ' | ',
    widthOf,
    columns,
  ).map(style.dim);
  const said = [...sheet.lines, ...(sheet.boxes ?? [])].map(({ help }) =>
    help === undefined ? 0 : wrap(help, columns).length,
  );
  const refusal = sheet.boxes === undefined ? 0 : 2;
  const room = (output.rows || 24) - foot.length - Math.max(...said) - refusal - 3;
  const rowsOf = (parts: readonly Part[]) => parts.reduce((rows, { text }) => rows + wrap(text, columns).length, 0);
  let parts = sheet.head;
  while (rowsOf(parts) + leastPage > room && parts.some((part) => part.spare)) {
    const last = parts.findLastIndex((part) => part.spare);
    parts = parts.filter((_, i) => i !== last);
  }
  return {
    message: ['', ...parts.flatMap(({ text, look }) => wrap(text, columns).map(look))].join('\n'),
    foot: foot.join('\n'),
    pageSize: Math.max(leastPage, room - rowsOf(parts)),
  };
}

const leastPage = 4;

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
