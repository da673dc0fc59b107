/** Nothing but what an address has: what is put between escape sequences must not end them. */
const SAFE = /^https?:\/\/[\x21-\x7e]+$/;

/** Text that a terminal makes lead to an address (OSC 8); the text alone where the address is none. */
export const hyperlink = (text: string, address: string): string =>
  SAFE.test(address) ? `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\` : text;

/** The text without them. */
export const withoutHyperlinks = (text: string): string => text.replace(/\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)/g, '');
