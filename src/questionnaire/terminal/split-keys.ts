/**
 * What a key sends: an escape sequence (several Escapes before it are one Alt), Alt with a character, or one character. Tried
 * where the one before has ended, so that the work is that of the text, whatever is sent.
 */
const key = /\x1b+(?:\[[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]|O[\x20-\x7e]|[^\x00-\x1f\x7f[O])|\x1b+|[\s\S]/uy;
/** What a terminal that marks pastes sends before one, and what comes until after it: all of it is one key. */
export const beginsPaste = '\x1b[200~';
const restOfPaste = /[\s\S]*?\x1b\[201~/y;

/** The beginning of an escape sequence whose end has not come yet; an Escape alone is one too. */
const begun = /\x1b+(?:\[[\x30-\x3f]*[\x20-\x2f]*|O)?$/y;

/** The keys in what a terminal sent, and the rest that may be the beginning of one. Escape twice is Escape once. */
export function splitKeys(sent: string): { readonly keys: readonly string[]; readonly rest: string } {
  const keys: string[] = [];
  let at = 0;
  for (let end = endOfKey(sent, 0); end !== undefined; end = endOfKey(sent, at)) {
    const one = sent.slice(at, end);
    keys.push(one.endsWith('\x1b') ? '\x1b' : one);
    at = end;
  }
  return { keys, rest: sent.slice(at) };
}

/** Where the key ends that begins at `at`; undefined where its end has not come yet. */
function endOfKey(sent: string, at: number): number | undefined {
  if (sent.startsWith(beginsPaste, at)) return ends(restOfPaste, sent, at);
  return ends(begun, sent, at) === undefined ? ends(key, sent, at) : undefined;
}

function ends(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
