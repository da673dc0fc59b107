/**
 * Where the string that opens at `open` ends. `prefix` is what stands before the quote, in lower case. In an f-string
 * what stands in braces is Python of its own, which since 3.12 may have strings with the same quotes. A string that is not
 * closed ends with its line, a triple one with the text.
 */
export function skipString(text: string, open: number, prefix: string): number {
  const mark = text[open]!;
  const triple = text.startsWith(mark + mark, open + 1);
  const formatted = prefix.includes('f') || prefix.includes('t');
  let depth = 0;
  for (let at = open + (triple ? 3 : 1); at < text.length; at++) {
    const c = text[at]!;
    if (c === '\\') {
      // in a raw string too a quote behind a backslash does not close it
      at++;
    } else if (c === '\n' && !triple) {
      return at;
    } else if (formatted && c === '{') {
      if (depth === 0 && text[at + 1] === '{') at++;
      else depth++;
    } else if (formatted && c === '}' && depth > 0) {
      depth--;
    } else if (depth > 0 && (c === '"' || c === "'")) {
      // before 3.12 a quote of the string's own kind closes it, braces or not; both end at the same brace
      const inner = innerEnd(text, at, c, triple);
      if (inner !== undefined) at = inner;
      else if (c === mark) return at + 1;
    } else if (c === mark && (!triple || text.startsWith(mark + mark, at + 1))) {
      return at + (triple ? 3 : 1);
    }
  }
  return text.length;
}

/** The last character of a string inside braces that closes on its line; undefined where there is none. */
function innerEnd(text: string, at: number, mark: string, triple: boolean): number | undefined {
  if (triple && text.startsWith(mark.repeat(3), at)) return undefined;
  for (let i = at + 1; i < text.length && text[i] !== '\n'; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === mark) return i;
  }
  return undefined;
}
