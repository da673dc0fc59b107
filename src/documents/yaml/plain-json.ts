import { parseJson } from '../parse-json.ts';
import { fewParts } from './few-parts.ts';

/** Half of what the parser takes, which counts the levels in its own way. */
const levels = 32;

/**
 * What a text of JSON says that nothing is wrong with, at a third of the parser's time: programs write their bases so. Undefined for any other
 * text, and for JSON in which a key stands twice or which the parser may refuse: what is wrong, and where, is the parser's to tell.
 */
export function plainJson(text: string): { value: unknown } | undefined {
  if (!/^\s*[{[]/.test(text) || !fewParts(text, /[[\]{},:\n\r]/g)) return undefined;
  const json = parseJson(text);
  return json !== undefined && nestsWithin(json.value, levels) ? json : undefined;
}

function nestsWithin(value: unknown, most: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  return most > 0 && Object.values(value).every((inner) => nestsWithin(inner, most - 1));
}
