import { lateExpression } from '../language/late-expression.ts';

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/**
 * What acts on a terminal or a reader without being seen: controls, bidirectional controls, zero-width and filler
 * characters, line and paragraph separators, invisible operators, tags, and surrogates without their other half.
 */
export const hidden =
  /\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\0-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;

const ANY_VARIATION_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
/** Kanji variants in names and emoji need one selector; anywhere else, or in a row, they carry hidden text. */
const strayVariationSelector = lateExpression(
  '(?<![\\p{Ideographic}\\p{Extended_Pictographic}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  'gu',
);

/**
 * Between two letters of a script that joins them, a joiner or its opposite says how they are drawn, and hides nothing. Pictures
 * that are joined to one stay apart: a terminal may draw them as one or as many, and columns would not stand.
 */
const joins = (character: string, at: number, text: string): boolean =>
  (character === '\u200c' || character === '\u200d') && betweenJoining().test(`${text[at - 1]}${text[at + 1]}`);
const betweenJoining = lateExpression(
  '^[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Malayalam}]{2}$',
  'u',
);

/**
 * Makes text of unknown origin safe to print: whatever is hidden is shown as `\u{202e}`, a tab becomes a space, and
 * the rest is composed (NFC), so that one character is one character wherever it is measured. Idempotent.
 */
export function visible(text: string, options: { keepNewlines?: boolean } = {}): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  const show = (character: string) => {
    if (character === '\t') return ' ';
    if (character === '\n' && options.keepNewlines) return character;
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  };
  // A line break of Windows is a line break; only a carriage return on its own would overwrite the line.
  const lines = options.keepNewlines ? text.replaceAll('\r\n', '\n') : text;
  const shown = lines
    .normalize('NFC')
    .replace(hidden, (character, at: number, whole: string) =>
      joins(character, at, whole) ? character : show(character),
    );
  return ANY_VARIATION_SELECTOR.test(shown) ? shown.replace(strayVariationSelector(), show) : shown;
}
