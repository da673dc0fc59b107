import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/typesetting/visible.ts';
import { anyCharacter } from '../any-character.ts';

describe('visible', () => {
  it.each([
    ['\x1b[2Jgone', '\\u{1b}[2Jgone'],
    ['a\0b\x07\x7f', 'a\\u{0}b\\u{7}\\u{7f}'],
    ['\x9b2J', '\\u{9b}2J'],
    ['safe\rEVIL', 'safe\\u{d}EVIL'],
    ['a\tb', 'a b'],
    ['\u202ecod.exe\u202c', '\\u{202e}cod.exe\\u{202c}'],
    ['\u2066x\u2069\u200e\u200f\u061c', '\\u{2066}x\\u{2069}\\u{200e}\\u{200f}\\u{61c}'],
    ['py\u200btorch\u2060\ufeff\u200d\xad', 'py\\u{200b}torch\\u{2060}\\u{feff}\\u{200d}\\u{ad}'],
    ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['\ud800x\udc00', '\\u{d800}x\\u{dc00}'],
    ['hi\u{e0041}\u{e007f}', 'hi\\u{e0041}\\u{e007f}'],
    ['\u3164\uffa0\u115f', '\\u{3164}\\u{ffa0}\\u{115f}'],
    // between letters that join it says how they are drawn; anywhere else it hides
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['م\u200dخ', 'م\u200dخ'],
    ['م\u200bخ', 'م\\u{200b}خ'],
    ['می\u200c', 'می\\u{200c}'],
    ['م\u200c\u200cخ', 'م\\u{200c}\\u{200c}خ'],
    ['a\u200cb', 'a\\u{200c}b'],
    ['x\ufe0f', 'x\\u{fe0f}'],
    ['葛\u{e0100}\u{e0101}', '葛\u{e0100}\\u{e0101}'],
  ])('shows what is hidden in %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['', 'PyTorch', '学習は「動的」です。', '葛\u{e0100}', '❤\ufe0f 😀', 'שלום مرحبا', 'naïve — “x”'])(
    'leaves %j alone',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('composes decomposed text', () => {
    expect(visible('か\u3099は\u309a')).toBe('がぱ');
  });

  it('keeps line breaks where asked, of Windows too, but no lone carriage return', () => {
    expect(visible('a\nb')).toBe('a\\u{a}b');
    expect(visible('a\nb\r\nc\rd', { keepNewlines: true })).toBe('a\nb\nc\\u{d}d');
  });

  it('lets nothing hidden through, whatever it is given, and is idempotent', () => {
    const hidden = fc.constantFrom(
      '\x1b',
      '\u202e',
      '\u200b',
      '\u{e0020}',
      '\ud83d',
      '\ufe0f',
      '\x85',
      '\r\n',
      '\u2068',
      'か',
      'a',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyCharacter }),
          fc.array(hidden).map((all) => all.join('')),
        ),
        (text) => {
          const shown = visible(text);
          expect(shown).not.toMatch(
            /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b-\u200d\u2060\ufeff\u{e0000}-\u{e007f}]/u,
          );
          expect(visible(shown)).toBe(shown);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
