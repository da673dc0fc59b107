import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/typesetting/breaking/wrap.ts';
import { clusters } from '../../../src/typesetting/widths/clusters.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';
import { workSince } from '../../work-since.ts';
import { texts, withoutSpaces } from '../texts.ts';

const widths = fc.integer({ min: 2, max: 90 });
const neverFirst = new Set('、。，．）」』】］｝〕〉》！？ー・っゃゅょぁぃぅぇぉァィゥェォッャュョヮ々｡ﾞﾟ');
const neverLast = new Set('（「『【［｛〔〈《｢');

describe('wrap', () => {
  it.each([
    ['short', 80, ['short']],
    ['', 10, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one  two', 4, ['one', 'two']],
    ['  indented text', 10, ['  indented', 'text']],
    ['trailing   ', 20, ['trailing']],
    ['a\n\nb', 10, ['a', '', 'b']],
    ['日本語の文', 4, ['日本', '語の', '文']],
    ['日本語の文', 5, ['日本', '語の', '文']],
    ['学習する。', 8, ['学習す', 'る。']],
    ['これは「動的」です', 8, ['これは', '「動的」', 'です']],
    ['チャート', 4, ['チャ', 'ート']],
    ['サーバー', 6, ['サー', 'バー']],
    ['PyTorchは速い', 8, ['PyTorch', 'は速い']],
    ['学習(fit)する', 8, ['学習', '(fit)す', 'る']],
    ['学習.', 4, ['学', '習.']],
    ['学(学', 3, ['学', '(学']],
    ['ab ｱｲｳ', 4, ['ab ｱ', 'ｲｳ']],
    ['学👍🏽', 4, ['学', '👍🏽']],
    ['学👩\u200d👧', 4, ['学', '👩\u200d👧']],
    ['a-bcdefghijk', 8, ['a-bcdefg', 'hijk']],
    ['日 、x', 20, ['日 、x']],
    ['日本\u3000', 9, ['日本']],
    ['日\u3000、', 2, ['日', '、']],
    ['か\u3099き\u3099', 2, ['か\u3099', 'き\u3099']],
    ['🇯🇵🇫🇷', 2, ['🇯🇵', '🇫🇷']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['see https://pytorch.org/docs now', 14, ['see', 'https://pytorch.org/docs', 'now']],
    ['see pytorch.org/docs/stable/ now', 14, ['see', 'pytorch.org/', 'docs/stable/', 'now']],
    ['DistributedDataParallel', 13, ['Distributed', 'DataParallel']],
    ['ｶﾞｲﾄﾞ', 3, ['ｶﾞｲ', 'ﾄﾞ']],
    ['ｱｶﾞｲ', 2, ['ｱ', 'ｶﾞ', 'ｲ']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('has no line wider than asked', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const line of wrap(text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        expect(withoutSpaces(wrap(text, width).join(''))).toBe(withoutSpaces(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('parts words where they were parted', () => {
    const words = fc.array(fc.constantFrom('PyTorch', 'a', 'in', 'research'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (all, width) => {
        expect(wrap(all.join(' '), width).join(' ')).toBe(all.join(' '));
      }),
    );
  });

  it('fills each line as far as the next word allows', () => {
    const words = fc.array(fc.constantFrom('PyTorch', 'a', 'in', 'research', '学'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (all, width) => {
        const lines = wrap(all.join(' '), width);
        for (const [i, line] of lines.slice(1).entries()) {
          const next = line.split(' ')[0]!;
          expect(displayWidth(`${lines[i]} ${next}`)).toBeGreaterThan(width);
        }
      }),
    );
  });

  it('begins or ends no line with what may not stand there, as long as there was another place to break', () => {
    const first = (text: string) => [...text][0] ?? '';
    const mayPart = (before: string, after: string) => !neverLast.has(first(before)) && !neverFirst.has(first(after));
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        for (const paragraph of text.split('\n')) {
          const lines = wrap(paragraph, width).map((line) => clusters(line).map((cluster) => cluster.text));
          for (const [i, line] of lines.slice(1).entries()) {
            const before = lines[i]!;
            if (before.length === 0 || mayPart(before.at(-1)!, line[0]!)) continue;
            const elsewhere = before
              .slice(1)
              .filter((after, j) => after.trim() !== '' && before[j]!.trim() !== '' && mayPart(before[j]!, after));
            expect(elsewhere, `${JSON.stringify(before.join(''))} / ${JSON.stringify(line.join(''))}`).toEqual([]);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const long of [
      `a${' '.repeat(200_000)}b`,
      'a'.repeat(200_000),
      '、'.repeat(100_000),
      `a${'\u0301'.repeat(200_000)}`,
    ]) {
      const start = process.cpuUsage();
      wrap(long, 30);
      expect(workSince(start)).toBeLessThan(5000);
    }
  });
});
