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
  const rounded = exact.map((term) => Math.floor(term + nudge));
  const missing = steps(total, scale) - rounded.reduce((a, b) => a + b, 0);
  const remainder = exact.map((term, i) => Math.round((term - rounded[i]!) / nudge));
  const byRemainder = [...terms.keys()]
    .filter((i) => terms[i] !== 0)
    .sort((a, b) => remainder[b]! - remainder[a]! || a - b);
  for (let k = 0; k < Math.abs(missing) && byRemainder.length > 0; k++) {
    const i =
      missing > 0
        ? byRemainder[k % byRemainder.length]!
        : byRemainder[byRemainder.length - 1 - (k % byRemainder.length)]!;
    rounded[i]! += Math.sign(missing);
  }
  return rounded.map((term) => term / scale + 0);
}

/** The same rounding for one number: what is printed alone and what is printed as a sum agree. */
export const roundTo = (value: number, decimals: number): number => steps(value, 10 ** decimals) / 10 ** decimals + 0;

/** Sums that should end in 5 may fall short of it by rounding errors. */
const nudge = 1e-7;
const steps = (value: number, scale: number): number => Math.round(value * scale + nudge);
