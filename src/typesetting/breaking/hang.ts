import { displayWidth } from '../widths/display-width.ts';
import { wrap } from './wrap.ts';

/** Wraps text behind a first prefix; the lines that follow are indented as far. */
export function hang(prefix: string, text: string, width: number): string[] {
  const indent = displayWidth(prefix);
  // a prefix that leaves no room for text stands on a line of its own
  if (width - indent < 12)
    return [...wrap(prefix.trimEnd(), width), ...wrap(text, Math.max(2, width - 2)).map((line) => `  ${line}`)];
  return wrap(text, width - indent).map((line, i) => (i === 0 ? prefix : ' '.repeat(indent)) + line);
}
