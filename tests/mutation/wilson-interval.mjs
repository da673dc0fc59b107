/**
 * The share of a whole that `found` of `drawn` speak for, with its 95 % interval (Wilson 1927: it holds for small samples and near 0
 * and 1, where found ± 1.96 standard errors does not). Each in [0, 1]; `drawn` at least 1.
 */
export function wilsonInterval(found, drawn) {
  const z = 1.959964;
  const share = found / drawn;
  const middle = share + z ** 2 / (2 * drawn);
  const half = z * Math.sqrt((share * (1 - share)) / drawn + z ** 2 / (4 * drawn ** 2));
  const whole = 1 + z ** 2 / drawn;
  return { share, low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
