import type { Box, Line, Sheet } from '../sheet.ts';

/** A row that the cursor can stand on; `aside` is one that is no answer, and is shown whatever is looked for. */
export interface ListRow {
  readonly id?: string | undefined;
  readonly name: string;
  readonly help?: string | undefined;
  readonly line?: Line;
  readonly box?: Box;
  readonly aside: boolean;
}

/** In a list longer than this letters leave only the rows that have them; in a shorter one they jump. */
const longList = 9;

export const isLong = (sheet: Sheet): boolean => choicesOf(sheet).length > longList;

/** The rows of a sheet, one at least: its choices, those that have the letters, then what can be done instead. */
export function rowsOf(sheet: Sheet, filter: string): readonly ListRow[] {
  const wanted = plain(filter);
  const choices = choicesOf(sheet).filter((row) => plain([row.name, row.id].join('\n')).includes(wanted));
  return [...choices, ...sheet.lines.filter((line) => line.aside).map(asideRow)];
}

const choicesOf = ({ boxes, lines }: Sheet): readonly ListRow[] =>
  boxes === undefined
    ? lines
        .filter((line) => !line.aside)
        .map((line) => ({ name: line.name, help: line.help, id: idOf(line), line, aside: false }))
    : boxes.map((box) => ({ id: box.id, name: box.name, help: box.help, box, aside: false }));

const asideRow = (line: Line): ListRow => ({ name: line.name, help: line.help, line, aside: true });

/** The option that a line stands for: its id is English in every language. */
const idOf = ({ reply }: Line) => (reply.kind === 'answer' ? reply.options[0] : undefined);

export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
