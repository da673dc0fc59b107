import { languages } from '../language/language.ts';
import type { Level, Measure, Text } from './knowledge.ts';

/**
 * The levels of a measure: a number each that somebody has or that is required, with both ends, worst first. The value of a
 * number is piecewise linear between the ends and what the measure says between them; beyond an end it stays that of the end.
 */
export function measuredLevels(measure: Measure, numbers: readonly number[]): Level[] {
  const { unit, better, worst, best } = measure;
  const sign = better === 'lower' ? -1 : 1;
  return [...new Set([worst, best, ...numbers])]
    .sort((a, b) => sign * (a - b))
    .map((number) => {
      const name = Object.fromEntries(languages.map((l) => [l, `${number} ${unit[l]}`])) as Text;
      return { id: String(number), value: valueAt(number, curveOf(measure)), name, means: name };
    });
}

/** Numbers and their values, worst first. */
export const curveOf = ({ worst, best, between }: Measure): readonly (readonly [number: number, value: number])[] => [
  [worst, 0],
  ...between.map(({ number, value }) => [number, value] as const),
  [best, 1],
];

function valueAt(number: number, curve: ReturnType<typeof curveOf>): number {
  const [first, last] = [curve[0]![0], curve.at(-1)![0]];
  const rises = last > first;
  if (rises ? number <= first : number >= first) return 0;
  const end = curve.findIndex(([n]) => (rises ? number <= n : number >= n));
  if (end < 0) return 1;
  const [[n0, v0], [n1, v1]] = [curve[end - 1]!, curve[end]!];
  return v0 + ((number - n0) / (n1 - n0)) * (v1 - v0);
}
