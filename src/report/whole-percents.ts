import type { Language } from '../knowledge/knowledge.ts';
import { roundToSum } from './numbers.ts';
import { commonWords } from './words/common.ts';

/**
 * Shares of a whole as percentages of one precision, that add up as printed. What is possible is never nothing, and what
 * is not certain never all.
 */
export function wholePercents(shares: readonly number[], language: Language): string[] {
  const { over, under } = commonWords[language];
  return roundToSum(
    shares.map((share) => 100 * share),
    0,
    100,
  ).map((whole, i) => {
    if (whole === 0 && shares[i]! > 0) return under('1%');
    return whole === 100 && shares[i]! < 1 ? over('99%') : `${whole}%`;
  });
}
