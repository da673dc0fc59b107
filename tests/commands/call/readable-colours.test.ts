import { describe, expect, it } from 'vitest';
import { readable } from '../../../src/commands/call/layout-for.ts';

/** WCAG 2.2: relative luminance and contrast. */
const channel = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: readonly number[]) => 0.2126 * channel(r!) + 0.7152 * channel(g!) + 0.0722 * channel(b!);
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** The fixed part of the palette of 256: a cube of six steps a colour, then greys. */
function rgb(index: number): readonly number[] {
  if (index >= 232) return Array(3).fill(8 + 10 * (index - 232));
  const steps = [0, 95, 135, 175, 215, 255];
  const at = index - 16;
  return [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => steps[step]!);
}

describe.each(Object.entries(readable))('%s', (_, index) => {
  it.each([
    ['white', 1],
    ['black', 0],
  ])('can be read on %s', (_, ground) => {
    expect(index).toBeGreaterThan(15);
    expect(contrast(luminance(rgb(index)), ground)).toBeGreaterThanOrEqual(4.5);
  });
});
