import { visible } from '../../../typesetting/visible.ts';

/** A table as RFC 4180 has it: CRLF after every record, quotes where they are needed; `bom`: with a byte-order mark. */
export function csvTable(
  table: { head: readonly string[]; rows: readonly (readonly string[])[] },
  { bom }: { readonly bom: boolean },
): string {
  const record = (cells: readonly string[]) => `${table.head.map((_, i) => field(cells[i] ?? '')).join(',')}\r\n`;
  return (bom ? '\ufeff' : '') + [table.head, ...table.rows].map(record).join('');
}

/**
 * What a spreadsheet takes for a formula when it opens the file (OWASP, CSV injection), in full width too, and behind
 * spaces, which some drop.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

function field(text: string): string {
  const guarded = (FORMULA.test(text) ? "'" : '') + visible(text, { keepNewlines: true });
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
