import { hidden } from '../../../typesetting/visible.ts';

/**
 * JSON as it is printed: what acts on a terminal without being seen stands as `\u202e`, which is the same JSON. Values of
 * unknown origin so reach programs as they are, and terminals not at all.
 */
export const jsonText = (value: unknown, indent?: number): string => escapeHidden(JSON.stringify(value, null, indent));

/** The same for a text that is JSON already. */
export const escapeHidden = (json: string): string => (plain.test(json) ? json : json.replace(hidden, escaped));

/** Letters and signs of which none is hidden, those of nearly every text: it need not be searched for the others. */
export const plain = /^[\n\x20-\x7e\xd7\u2010-\u2027\u2190-\u2193\u2212\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

const escaped = (character: string): string => {
  if (character === '\n' || character === '\t' || character === '\r') return character; // between the values; within them it is escaped already
  let text = '';
  for (let i = 0; i < character.length; i++) text += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return text;
};
