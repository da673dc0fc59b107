import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/page/styles');
const css = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** Name -> its colour in the light scheme and in the dark one. */
const palette = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, ...pair]) => [
    name!,
    pair,
  ]),
);
const schemes = ['light', 'dark'] as const;

/** Relative luminance and contrast ratio: WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const frameworks = [...palette.keys()].filter((name) => name.startsWith('fw-'));
const text = ['ink', 'muted', 'accent', 'good', 'bad'];
const grounds = ['paper', 'card'];
/** Text that stands on what is coloured itself. */
const marked = [
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'notice'],
  ['paper', 'accent'],
  ['card', 'accent'],
] as const;

describe.each(schemes)('the colours of the page, %s', (scheme) => {
  const colour = (name: string) => palette.get(name)![scheme === 'light' ? 0 : 1]!;
  const below = (least: number, pairs: readonly (readonly [string, string])[]) =>
    pairs
      .map(([one, other]) => ({ pair: `${one} on ${other}`, ratio: contrast(colour(one), colour(other)) }))
      .filter(({ ratio }) => ratio < least);

  it('has text that is read: 4.5 to 1', () => {
    const pairs = [...text.flatMap((name) => grounds.map((ground) => [name, ground] as const)), ...marked];
    expect(below(4.5, pairs)).toEqual([]);
  });

  it('has graphics and edges that are seen: 3 to 1', () => {
    const drawn = [...frameworks, 'edge', 'range', 'accent', 'good'];
    expect(
      below(
        3,
        drawn.flatMap((name) => grounds.map((ground) => [name, ground] as const)),
      ),
    ).toEqual([]);
    // what is left of a bar, a slider's track
    expect(
      below(
        3,
        frameworks.map((name) => [name, 'track'] as const),
      ),
    ).toEqual([]);
    // the range of an unknown rating lies over a bar, and is set apart from it by an edge
    expect(css).toMatch(/\.range \{[^}]*stroke: var\(--card\)[^}]*paint-order: stroke/);
  });

  it('has a colour of its own for each of eight frameworks', () => {
    expect(frameworks).toHaveLength(8);
    const near = frameworks.flatMap((one, i) =>
      frameworks.slice(i + 1).flatMap((other) => {
        const far = [1, 3, 5].map(
          (at) =>
            Number.parseInt(colour(one).slice(at, at + 2), 16) - Number.parseInt(colour(other).slice(at, at + 2), 16),
        );
        return Math.hypot(...far) < 40 ? [`${one} and ${other}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});
