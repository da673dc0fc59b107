/**
 * The text of a member of the map that a JSON text holds, as it was written: what is only passed through keeps every digit
 * of a number, and may be nested as deep as it likes. The text must be JSON; undefined where it is no map or has no such member.
 */
export function rawMember(text: string, member: string): string | undefined {
  let at = spaceFrom(text, 0);
  if (text[at] !== '{') return undefined;
  for (at = spaceFrom(text, at + 1); text[at] === '"'; at = spaceFrom(text, at + 1)) {
    const keyEnd = valueEnd(text, at);
    const key: unknown = JSON.parse(text.slice(at, keyEnd));
    const from = spaceFrom(text, spaceFrom(text, keyEnd) + 1);
    const to = valueEnd(text, from);
    if (key === member) return text.slice(from, to);
    at = spaceFrom(text, to);
  }
  return undefined;
}

function spaceFrom(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\n') at++;
  return at;
}

/** Behind the value that starts here. Without recursion. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const character = text[at];
    if (character === '"') {
      at++;
      while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (depth === 0) {
      while (!/[\s,}\]]/.test(text[at] ?? ' ')) at++;
      return at;
    }
    at++;
  } while (depth > 0);
  return at;
}
