/** JSON or code in which what is not ASCII stands as an escape: a text that says the same at one byte a letter. */
export const asciiText = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
