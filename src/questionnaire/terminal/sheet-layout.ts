import type { Part, Sheet } from './sheet.ts';
import type { Terminal } from './terminal.ts';

const keys = {
  en: (boxes: boolean, back: boolean, ascii: boolean) => [
    `${ascii ? 'arrows' : '↑↓'} move`,
    ...(boxes ? ['Space choose', 'Enter go on'] : ['Enter choose']),
    ...(back ? ['Esc back'] : []),
    'Ctrl-F finish now',
    'Ctrl-C leave',
  ],
  ja: (boxes: boolean, back: boolean, ascii: boolean) => [
    `${ascii ? '矢印' : '↑↓'} 移動`,
    ...(boxes ? ['スペース 選択', 'Enter 次へ'] : ['Enter 決定']),
    ...(back ? ['Esc 戻る'] : []),
    'Ctrl-F ここで終える',
    'Ctrl-C 中断',
  ],
};

/** Above and below the list: the head, an empty line, what is said of a line, the keys. The list gets the rest of the screen. */
export function sheetLayout(
  sheet: Sheet,
  { language, wrap, widthOf, style, output, ascii }: Terminal,
  columns: number,
) {
  const foot = flow(keys[language](sheet.boxes !== undefined, sheet.canGoBack, ascii), ' | ', widthOf, columns).map(
    style.dim,
  );
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
