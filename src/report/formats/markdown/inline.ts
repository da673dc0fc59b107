import { visible } from '../../../typesetting/visible.ts';

/**
 * Text of unknown origin as a piece of a Markdown paragraph: it reads as it was written, whatever markup it holds, also at
 * the start of a line. Addresses become links of their own; nothing else does. An underscore between letters means nothing
 * to Markdown and stays, for the sake of names_like_this.
 */
export function inline(text: string): string {
  const line = visible(text.trim().replace(/\s+/g, ' '));
  return line
    .split(/(https?:\/\/[^\s<>"'`)\]、。」）]+)/)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : escaped(part, i === 0)))
    .join('');
}

function escaped(text: string, starts: boolean): string {
  const safe = text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    // what GitHub would make an address of
    .replace(/(?<=\w)@(?=\w)/g, '\\@')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`);
  return starts ? safe.replace(/^([#+=-])/, '\\$1').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2') : safe;
}

/** A link where the address is one that a browser opens; else the text alone. */
export function link(text: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\/\S+$/.test(address)) return inline(text);
  return `[${inline(text).replace(/<(https?:[^>]*)>/g, '$1')}](<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
}

/** A link to a file beside the one that it stands in. */
export const fileLink = (text: string, address: string): string => `[${inline(text)}](<${encodeURI(address)}>)`;
