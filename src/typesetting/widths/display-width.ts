import { codePointWidth } from './code-point-width.ts';

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/** What we send ourselves and a terminal does not show: colours (SGR) and both ends of a link (OSC 8). */
const STYLING = /\x1b\[[\d;:]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\)/g;

/**
 * Columns that `text` fills in a terminal. A mark that combines with the character before it adds nothing, so か with
 * U+3099 is 2, as が is. Of a sequence joined by ZWJ every part is counted: too wide is ugly, too narrow would overflow.
 */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text.includes('\x1b') ? text.replace(STYLING, '') : text) {
    width += codePointWidth(character.codePointAt(0)!);
  }
  return width;
}
