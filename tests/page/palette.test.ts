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

const linear = (colour: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
type Rgb = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (matrix: Matrix, [x, y, z]: Rgb) => matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;

/** Where a colour lies for the eye: distances are differences seen (Ottosson 2020). */
function oklab(rgb: Rgb): Rgb {
  const cones: Matrix = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const opponents: Matrix = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  return times(opponents, times(cones, rgb).map(Math.cbrt) as unknown as Rgb);
}

/** What those see who lack a kind of cone (Machado, Oliveira, Fernandes 2009, severity 1): one in twelve men, by one of the two. */
const without = (matrix: Matrix) => (rgb: Rgb) =>
  times(matrix, rgb).map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
const sights = {
  'all cones': { seen: (rgb: Rgb) => rgb, least: 0.095 },
  'no red cones': {
    seen: without([
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ]),
    least: 0.055,
  },
  'no green cones': {
    seen: without([
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ]),
    least: 0.055,
  },
};

/** Relative luminance and contrast ratio: WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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

  // bars, tracks and dots of any two may stand beside each other
  it.each(Object.keys(sights))('tells any two of eight frameworks apart: %s', (sight) => {
    expect(frameworks).toHaveLength(8);
    const { seen, least } = sights[sight as keyof typeof sights];
    const places = frameworks.map((name) => oklab(seen(linear(colour(name)))));
    const near = frameworks.flatMap((one, i) =>
      frameworks.slice(i + 1).flatMap((other, k) => {
        const far = Math.hypot(...places[i]!.map((along, axis) => along - places[i + 1 + k]![axis]!));
        return far < least ? [`${one} and ${other}: ${far.toFixed(3)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});
