/**
 * The arithmetic mean, the same to the last bit whatever the order of the people; of equal values it is the value itself.
 * NaN of none.
 */
export function meanOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted[0] === sorted.at(-1)) return sorted[0] ?? Number.NaN;
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}
