import { hidden } from '../../../typesetting/visible.ts';

/**
 * JSON as it is printed: what acts on a terminal without being seen stands as `\u202e`, which is the same JSON. Values of
 * unknown origin so reach programs as they are, and terminals not at all.
 */
export const jsonText = (value: unknown, indent?: number): string => escapeHidden(JSON.stringify(value, null, indent));

/** The same for a text that is JSON already. */
export const escapeHidden = (json: string): string =>
  printableAscii.test(json) ? json : json.replace(hidden, escaped);

const printableAscii = /^[\n\x20-\x7e]*$/;

const escaped = (character: string): string => {
  if (character === '\n' || character === '\t' || character === '\r') return character; // between the values; within them it is escaped already
  let text = '';
  for (let i = 0; i < character.length; i++) text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return text;
};
