/** Marks beyond ASCII, and what stands for them where only ASCII is wanted: as wide, but for the ellipsis and the signs that are rare. */
const marks: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2026': '...',
  '\u2190': '<-',
  '\u2192': '->',
  '\u00b1': '+-',
  '\u00d7': 'x',
  '\u00b7': '.',
  '\u2022': '-',
};
const mark = new RegExp(`[${Object.keys(marks).join('')}]`, 'g');

/** A text with ASCII marks; letters of any script stay. */
export const asciiMarks = (text: string): string => text.replace(mark, (found) => marks[found]!);
