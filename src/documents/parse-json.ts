/**
 * JSON.parse, or undefined where the text is no JSON or answers the same key twice in one map: JSON.parse would keep the
 * last one in silence. Keys are counted, which costs less than a parser of our own; a second reading tells the place.
 */
export function parseJson(text: string): { value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  let written = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon !== undefined) written += 1;
  return countKeys(value) === written ? { value } : undefined;
}

/** Without recursion: JSON may be nested deeper than the stack. */
function countKeys(value: unknown): number {
  let keys = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next === null || typeof next !== 'object') continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) keys += inner.length;
    for (const one of inner) open.push(one);
  }
  return keys;
}
