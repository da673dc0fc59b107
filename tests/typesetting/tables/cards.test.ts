import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCards } from '../../../src/typesetting/tables/cards.ts';
import { visible } from '../../../src/typesetting/visible.ts';
import { displayWidth } from '../../../src/typesetting/widths/display-width.ts';
import { texts, withoutSpaces } from '../texts.ts';
import { colored, plain, withoutStyle } from './table-helpers.ts';

const fields = [
  { name: '開発元', text: 'Google Brain が開発した。' },
  { name: 'Learning curve', text: 'Short for those who know Python.' },
];

describe('drawCards', () => {
  it('draws', () => {
    const drawn = drawCards(
      [
        { title: 'TensorFlow', fields },
        { title: '次', fields: [] },
      ],
      { width: 20, ascii: false, style: plain },
    );
    expect(drawn.split('\n')).toEqual([
      'TensorFlow',
      '──────────',
      '開発元：Google',
      '  Brain が開発した。',
      'Learning curve:',
      '  Short for those',
      '  who know Python.',
      '',
      '次',
      '──',
    ]);
  });

  it('paints the title and the labels, a label on two lines too', () => {
    const long = [{ name: 'Distributed training over', text: 'yes' }];
    expect(drawCards([{ title: 'JAX', fields: long }], { width: 20, ascii: true, style: colored }).split('\n')).toEqual(
      ['\x1b[1mJAX\x1b[22m', '\x1b[2m---\x1b[22m', '\x1b[2mDistributed\x1b[22m', '  \x1b[2mtraining over:\x1b[22m yes'],
    );
  });

  it('paints no more than the label where that has a line break', () => {
    const drawn = drawCards([{ title: 'x', fields: [{ name: 'a\nb', text: 'cde' }] }], {
      width: 20,
      ascii: true,
      style: colored,
    });
    expect(drawn.split('\n').slice(2)).toEqual(['\x1b[2ma\x1b[22m', '  \x1b[2mb:\x1b[22m cde']);
  });

  it('holds all text of any card, no line wider than asked', () => {
    const shown = texts.map((text) => visible(text, { keepNewlines: true }).replace(/[─：:]/g, ''));
    const card = fc.record({
      title: shown,
      fields: fc.array(fc.record({ name: shown, text: shown }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(card, { maxLength: 3 }), fc.integer({ min: 20, max: 200 }), (cards, width) => {
        const drawn = withoutStyle(drawCards(cards, { width, ascii: false, style: colored }));
        for (const line of drawn.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const all = cards.flatMap(({ title, fields }) => [title, ...fields.flatMap(({ name, text }) => [name, text])]);
        expect(withoutSpaces(drawn).replace(/[─：:]/g, '')).toBe(withoutSpaces(all.join('')));
      }),
      { numRuns: 500 },
    );
  });
});
