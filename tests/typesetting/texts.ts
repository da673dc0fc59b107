import fc from 'fast-check';

const words = ['PyTorch', 'a', 'TensorFlow', '2.0', '(eager)', 'research-to-production', '.gitignore', 'x'.repeat(45)];
const japanese = [
  '学習',
  'グラフ',
  'モデルは',
  '、',
  '。',
  '「',
  '」',
  '（',
  '）',
  'ー',
  'っ',
  'ァ',
  '・',
  '！？',
  '々',
];
const marked = ['か\u3099', 'e\u0301', 'は\u309a', '\u1112\u1161\u11ab', 'ん\u3099', '葛\u{e0100}'];
const pictures = ['😀', '👍🏽', '🇯🇵', '🇯', '❤\ufe0f', '👨\u200d👩\u200d👧'];
const halfwidth = ['ｶﾞｲﾄﾞ', '｡', '｢', 'ﾊﾟ'];

const pieces = (values: readonly string[]) => fc.array(fc.constantFrom(...values), { maxLength: 40 });
const joined = (values: readonly string[]) => pieces(values).map((parts) => parts.join(''));

/** English with its spaces, Japanese without, both mixed, decomposed marks, emoji, and anything at all. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  pieces(words).map((parts) => parts.join(' ')),
  joined(japanese),
  joined([...words, ...japanese, ' ', '  ', '\u3000']),
  joined([...japanese, ...marked, ...pictures, ...halfwidth, ' ', 'ab']),
  joined([...words, ...japanese, ' ', '\n']),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

export const withoutSpaces = (text: string): string => text.replace(/[ \u3000\n]/g, '');
