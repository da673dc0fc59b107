/**
 * E = -ln U, where U = (2k + 1) / 2^32 is the middle of one of 2^31 equal cells, chosen by 32 random bits:
 * never 0 or 1, so E is positive and finite.
 *
 * With n leading zeros U = f 2^-(n+1), f in [1, 2), so E = (n + 1/2) ln 2 - 2 artanh((f - r) / (f + r)), r = sqrt 2,
 * and eight terms of the series of artanh give it to 2e-14. Two reasons not to call `Math.log`: it is half the cost
 * of a sample, and its last bits may differ between engines, where the same seed must give the same bytes.
 */
export function exponential(bits: number): number {
  const odd = bits | 1;
  const zeros = Math.clz32(odd);
  const f = ((odd << zeros) >>> 0) * 2 ** -31;
  const t = (f - ROOT) / (f + ROOT);
  const q = t * t;
  const series = 1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15)))))));
  return (zeros + 0.5) * Math.LN2 - 2 * t * series;
}

const ROOT = Math.SQRT2;
