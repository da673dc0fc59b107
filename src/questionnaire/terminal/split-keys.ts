/** What a key sends: an escape sequence (several Escapes before it are one Alt), Alt with a character, or one character; a paste is one as well. */
const key =
  /\x1b\[200~[\s\S]*?\x1b\[201~|\x1b+(?:\[[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]|O[\x20-\x7e]|[^\x00-\x1f\x7f[O])|\x1b+|[\s\S]/gu;
/** What a terminal that marks pastes sends before one. */
export const beginsPaste = '\x1b[200~';

/** The beginning of an escape sequence whose end has not come yet; an Escape alone is one too. */
const begun = /\x1b\[200~(?:(?!\x1b\[201~)[\s\S])*$|\x1b+(?:\[[\x30-\x3f]*[\x20-\x2f]*|O)?$/;

/** The keys in what a terminal sent, and the rest that may be the beginning of one. Escape twice is Escape once. */
export function splitKeys(sent: string): { readonly keys: readonly string[]; readonly rest: string } {
  const rest = begun.exec(sent)?.[0] ?? '';
  const whole = sent.slice(0, sent.length - rest.length);
  return { keys: (whole.match(key) ?? []).map((k) => (/^\x1b+$/.test(k) ? '\x1b' : k)), rest };
}
