import { codePointWidth } from './code-point-width.ts';

/** What is never torn apart: a character with the marks that combine with it, or the two letters of a flag. */
export interface Cluster {
  text: string;
  /** The code point that the marks, if any, stand on. */
  base: number;
  /** 0 (marks with nothing before them), 1 or 2, never more: it fits the narrowest column. */
  width: number;
}

/** Splits text into clusters; their widths add up to the text's `displayWidth`. Plain text only, no escapes. */
export function clusters(text: string): Cluster[] {
  const result: Cluster[] = [];
  let last: Cluster | undefined;
  let opensFlag = false;
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    const width = codePointWidth(codePoint);
    const flagLetter = codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
    if (last !== undefined && (width === 0 || (flagLetter && opensFlag))) {
      last.text += character;
      last.width += width;
      opensFlag = false;
    } else {
      last = { text: character, base: codePoint, width };
      result.push(last);
      opensFlag = flagLetter;
    }
  }
  return result;
}
