import type { Ranked } from '../decision/model.ts';
import { halfTolerance, tieTolerance } from '../decision/tolerances.ts';
import type { Language } from '../knowledge/knowledge.ts';
import { commonWords } from './words/common.ts';

/** To 1e-9, without a negative zero. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;

/**
 * Rounds terms so that they add up to the rounded total (largest remainder, Hamilton's method). `decimals` after the
 * point. An exact zero stays zero, so that nothing is printed where nothing is; ties go to the earlier term.
 */
export function roundToSum(
  terms: readonly number[],
  decimals: number,
  total = terms.reduce((a, b) => a + b, 0),
): number[] {
  const scale = 10 ** decimals;
  const exact = terms.map((term) => term * scale);
  const floors = exact.map((term) => Math.floor(term + halfTolerance));
  const missing = steps(total, scale) - floors.reduce((a, b) => a + b, 0);
  const remainder = exact.map((term, i) => Math.round((term - floors[i]!) / halfTolerance));
  const byRemainder = [...terms.keys()]
    .filter((i) => terms[i] !== 0)
    .sort((a, b) => remainder[b]! - remainder[a]! || a - b);
  for (let k = 0; k < Math.abs(missing) && byRemainder.length > 0; k++) {
    const i =
      missing > 0
        ? byRemainder[k % byRemainder.length]!
        : byRemainder[byRemainder.length - 1 - (k % byRemainder.length)]!;
    floors[i]! += Math.sign(missing);
  }
  return floors.map((term) => term / scale + 0);
}

/** The same rounding for one number: what is printed alone and what is printed as a sum agree. */
export const roundTo = (value: number, decimals: number): number => steps(value, 10 ** decimals) / 10 ** decimals + 0;

const steps = (value: number, scale: number): number => Math.round(value * scale + halfTolerance);

/** Points of 100, rounded as sums are. */
export const pointsText = (points: number): string => roundTo(points, 1).toFixed(1);

/** Points with a sign; the minus is as wide as the plus. */
export const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

/** From here on a result is not open, not close, or clear: a share below must not be rounded up to it. */
const thresholds = [75, 90, 95];

/** A probability as a percentage that never rounds doubt away: 0.9997 is "over 99.9%", not 100%. */
export function percent(probability: number, language: Language): string {
  const value = 100 * probability;
  if (probability < 1 && value > 99.9) return commonWords[language].over('99.9%');
  if (probability > 0 && value < 0.1) return commonWords[language].under('0.1%');
  const whole = Math.round(value);
  const tells = (whole === 100 && probability < 1) || (whole === 0 && probability > 0);
  if (thresholds.includes(whole) && value < whole - tieTolerance)
    return `${Math.min(whole - 0.1, Math.round(value * 10) / 10).toFixed(1)}%`;
  return `${tells ? value.toFixed(1) : whole}%`;
}

/** Whether an unknown level leaves the score open, beyond rounding. */
export const isRanged = ({ low, high }: Pick<Ranked, 'low' | 'high'>): boolean => high - low > tieTolerance;

/** The number of a source in a list, the next one where it is cited for the first time. */
export function numberIn(numbers: Map<string, number>, id: string): number {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return number;
}

/** A number on a measure as people read it: four digits that count. */
export const measuredText = (number: number): string => String(Number(number.toPrecision(4)));
