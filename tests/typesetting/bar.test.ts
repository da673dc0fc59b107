import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar } from '../../src/typesetting/bar.ts';
import { displayWidth } from '../../src/typesetting/widths/display-width.ts';

describe('bar', () => {
  it.each([
    [0, 4, '    '],
    [1, 4, '████'],
    [0.5, 4, '██  '],
    [0.5, 3, '█▌ '],
    [1 / 8, 1, '▏'],
    [3 / 8, 1, '▍'],
    [7 / 8, 1, '▉'],
    [0.0001, 4, '▏   '],
    [-1, 2, '  '],
    [7, 2, '██'],
    [Number.NaN, 2, '  '],
  ])('draws %f over %i columns', (fraction, width, drawn) => {
    expect(bar(fraction, width)).toBe(drawn);
  });

  it('has a block for each eighth of a column', () => {
    expect(Array.from({ length: 9 }, (_, eighths) => bar(eighths / 8, 1)).join('')).toBe(' ▏▎▍▌▋▊▉█');
  });

  it('draws in ASCII', () => {
    expect(bar(0.5, 4, { ascii: true })).toBe('##  ');
    expect(bar(0.01, 4, { ascii: true })).toBe('#   ');
  });

  it('is as wide as asked and grows with the fraction', () => {
    const ink = (drawn: string) => [...drawn].reduce((sum, c) => sum + (c === '█' ? 8 : ' ▏▎▍▌▋▊▉'.indexOf(c)), 0);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (a, b, width) => {
          const [less, more] = a < b ? [a, b] : [b, a];
          expect(displayWidth(bar(less, width))).toBe(width);
          expect(ink(bar(less, width))).toBeLessThanOrEqual(ink(bar(more, width)));
          if (less > 1 / width) expect(Math.abs(ink(bar(less, width)) - 8 * width * less)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});
