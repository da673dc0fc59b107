import { displayWidth } from './widths/display-width.ts';

/** `text` followed by spaces up to `width` columns; longer text is left as it is. */
export function padEnd(text: string, width: number): string {
  return text + spaces(width - displayWidth(text));
}

/** `text` with spaces before it up to `width` columns, for numbers. */
export function padStart(text: string, width: number): string {
  return spaces(width - displayWidth(text)) + text;
}

function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}
