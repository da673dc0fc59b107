import { displayWidth } from '../widths/display-width.ts';
import { breakGroups } from './break-groups.ts';
import { hardBreak } from './hard-break.ts';
import { trimSpaces } from './trim-spaces.ts';

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/**
 * Breaks plain text (colour is put on afterwards) into lines of at most `width` columns: words at spaces, Japanese
 * between any two characters that kinsoku lets part, what is too long for a line wherever it must be.
 * Nothing is lost but the spaces at which a line ends. A line break in the text stays one. Below two columns a wide
 * character has no place, so two is the least. A web address is never broken, so that it can be copied and followed: it may be
 * wider than a line, but not in a `cell` of a table, which has borders.
 */
export function wrap(text: string, width: number, within: 'page' | 'cell' = 'page'): string[] {
  const columns = Math.max(2, Math.floor(width));
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, columns, within));
}

const ADDRESS = /^[^\s\w]*https?:\/\//;

function wrapParagraph(paragraph: string, width: number, within: 'page' | 'cell'): string[] {
  const trimmed = trimSpaces(paragraph, 'end');
  if (trimmed.length <= width && PRINTABLE_ASCII.test(trimmed)) return [trimmed];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const group of breakGroups(trimmed)) {
    if (used + group.gapWidth + group.width <= width) {
      line += group.gap + group.text;
      used += group.gapWidth + group.width;
      continue;
    }
    if (line !== '') lines.push(line);
    const whole = group.width <= width || (within === 'page' && ADDRESS.test(group.text));
    const pieces = whole ? [group.text] : hardBreak(group.text, width);
    line = pieces.pop()!;
    for (const one of pieces) lines.push(one);
    used = displayWidth(line);
  }
  lines.push(line);
  return lines;
}
