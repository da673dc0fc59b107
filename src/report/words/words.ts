import type { Language } from '../../knowledge/knowledge.ts';
import { roundTo } from '../round-to-sum.ts';

/** "a, b and c" / 「a、b、c」. */
export function listOf(items: readonly string[], language: Language): string {
  if (language === 'ja') return items.join('、');
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** From here on a result is likely, or clear: a share below must not be rounded up to it. */
const thresholds = [75, 95];

/** A probability as a percentage that never rounds doubt away: 0.9997 is "over 99.9 %", not 100 %. */
export function percent(probability: number, language: Language): string {
  const value = 100 * probability;
  if (probability < 1 && value > 99.9) return { en: 'over 99.9 %', ja: '99.9 % 超' }[language];
  if (probability > 0 && value < 0.1) return { en: 'under 0.1 %', ja: '0.1 % 未満' }[language];
  const rounded = Math.round(value);
  const tells = (rounded === 100 && probability < 1) || (rounded === 0 && probability > 0);
  if (thresholds.includes(rounded) && value < rounded)
    return `${Math.min(rounded - 0.1, Math.round(value * 10) / 10).toFixed(1)} %`;
  return `${tells ? value.toFixed(1) : rounded} %`;
}

/** Points of 100, rounded as sums are. */
export const pointsText = (points: number): string => roundTo(points, 1).toFixed(1);

/** Points with a sign; the minus is as wide as the plus. */
export const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

/** How a base's date is said. */
export const asOfText = (asOf: string, language: Language): string => {
  const shown = asOf.replace('/', '–');
  return { en: `as of ${shown}`, ja: `${shown} 時点` }[language];
};
