/**
 * `text` without the spaces, narrow or ideographic, at its end or at both ends.
 * A loop, because /[ \u3000]+$/ takes the square of the time on a long run of spaces inside the text.
 */
export function trimSpaces(text: string, where: 'end' | 'both' = 'both'): string {
  let start = 0;
  let end = text.length;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  while (where === 'both' && start < end && isSpace(text[start])) start += 1;
  return text.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\u3000';
}
