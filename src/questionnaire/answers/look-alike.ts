/** Characters that come from another keyboard or a web page, and what they look like. */
const plainOf: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u202f': ' ',
  '\uff1a': ':',
  '\uff1d': '=',
};

/** The first character that makes a text of what was to be a map, and where it stands, from 1. */
export function lookAlike(
  text: string,
): { readonly line: number; readonly column: number; readonly found: string; readonly plain: string } | undefined {
  const at = text.search(/[\u00a0\u3000\u202f\uff1a\uff1d]/);
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split('\n');
  const found = text[at]!;
  return {
    line: lines.length,
    column: [...lines.at(-1)!].length + 1,
    found: `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    plain: plainOf[found]!,
  };
}
