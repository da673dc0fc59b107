/** Words, signs, spaces and line breaks: a megabyte of a base has some 250,000, one of nothing but commas four times as many. */
export const mostLexemes = 300_000;

/** To the parser a sign is one part of five at most, with the word before it, what marks that as one, and spaces. */
const mostSigns = mostLexemes / 5;

/** Whether the parser is sure to find fewer parts in a text than it takes, of which these are the signs. */
export function fewParts(text: string, signs: RegExp): boolean {
  if (text.length <= mostSigns) return true;
  let count = 0;
  for (const _ of text.matchAll(signs)) count++;
  return count <= mostSigns;
}
