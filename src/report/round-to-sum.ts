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
  const rounded = exact.map((term) => Math.floor(term + 1e-9));
  const missing = Math.round(total * scale) - rounded.reduce((a, b) => a + b, 0);
  const byRemainder = [...terms.keys()]
    .filter((i) => terms[i] !== 0)
    .sort((a, b) => exact[b]! - rounded[b]! - (exact[a]! - rounded[a]!) || a - b);
  for (let k = 0; k < Math.abs(missing) && byRemainder.length > 0; k++) {
    const i =
      missing > 0
        ? byRemainder[k % byRemainder.length]!
        : byRemainder[byRemainder.length - 1 - (k % byRemainder.length)]!;
    rounded[i]! += Math.sign(missing);
  }
  return rounded.map((term) => term / scale + 0);
}
