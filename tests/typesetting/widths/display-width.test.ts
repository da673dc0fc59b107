import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusters } from '../../../src/typesetting/widths/clusters.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';
import { texts } from '../texts.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['PyTorch 2.0', 11],
    ['日本語', 6],
    ['カタカナ、ひらがな。', 20],
    ['（全角）', 8],
    ['Ａ１', 4],
    ['｟｠', 4],
    ['한국어', 6],
    ['\u1112\u1161\u11ab', 2],
    ['か\u3099', 2],
    ['が', 2],
    ['ｶﾞ', 2],
    ['e\u0301', 1],
    ['😀', 2],
    ['🇯🇵', 2],
    ['葛\u{e0100}', 2],
    ['a\u200b\u2060\ufeffb', 2],
    ['→…①█│±', 6],
    ['\u{20000}\u{2ffff}', 4],
    ['\u3248\u303f', 2],
    ['\u3097', 1],
    ['\x07\x7f\x9b', 0],
  ])('%j fills %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('does not count colours and links', () => {
    expect(displayWidth('\x1b[1m\x1b[38;2;1;2;3m日本\x1b[0m')).toBe(4);
    expect(displayWidth('\x1b[38:5:1mab\x1b[m')).toBe(2);
    expect(displayWidth('\x1b]8;;https://pytorch.org\x1b\\docs\x1b]8;;\x07')).toBe(4);
  });

  it('tears no cluster apart', () => {
    expect(clusters('か\u3099e\u0301🇯🇵🇫🇷葛\u{e0100}').map((part) => part.text)).toEqual([
      'か\u3099',
      'e\u0301',
      '🇯🇵',
      '🇫🇷',
      '葛\u{e0100}',
    ]);
  });

  it('is the sum of its clusters, none of which is wider than two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = clusters(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.reduce((sum, part) => sum + part.width, 0)).toBe(displayWidth(text));
        expect(parts.every((part) => part.width <= 2)).toBe(true);
      }),
    );
  });
});

/** Against the properties that Node's own ICU knows; the table is of Unicode 17, a later Node may know more. */
describe.skipIf(Number.parseInt(process.versions.unicode ?? '99', 10) > 17)('the tables', () => {
  const offenders = (matches: RegExp, width: (columns: number) => boolean) => {
    const found: string[] = [];
    for (let codePoint = 0xa0; codePoint < 0x110000; codePoint += 1) {
      if (codePoint === 0xd800) codePoint = 0xe000;
      const character = String.fromCodePoint(codePoint);
      if (matches.test(character) && !width(displayWidth(character))) found.push(codePoint.toString(16));
    }
    return found;
  };

  it('give combining marks no column', () => {
    expect(offenders(/[\p{Mn}\p{Me}]/u, (columns) => columns === 0)).toEqual([]);
  });

  it('give kana, ideographs, Hangul syllables and emoji two columns', () => {
    const wide = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\uac00-\ud7a3]|\p{Emoji_Presentation}/u;
    const narrow = /[\uff61-\uff9f\u{1f1e6}-\u{1f1ff}]|\p{Mn}/u;
    const both = new RegExp(`(?!${narrow.source})(?:${wide.source})`, 'u');
    expect(offenders(both, (columns) => columns === 2)).toEqual([]);
  });

  it('give letters of other scripts, digits and ordinary punctuation one column', () => {
    const ordinary =
      /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;
    const exceptions = /[\p{Mn}\p{Me}\p{Cf}\uff00-\uff60]/u;
    const both = new RegExp(`(?!${exceptions.source})(?:${ordinary.source})`, 'u');
    expect(offenders(both, (columns) => columns === 1)).toEqual([]);
  });

  it('hide no letter or symbol but the Hangul vowels and finals', () => {
    expect(offenders(/[\p{Nd}\p{Nl}\p{P}\p{S}\p{Lu}\p{Ll}]/u, (columns) => columns > 0)).toEqual([]);
    expect(offenders(/(?![\u1160-\u11ff\ud7b0-\ud7ff])[\p{Lo}\p{Lm}]/u, (columns) => columns > 0)).toEqual([]);
  });
});
