/**
 * Whether A is at least as good as B on every criterion and better on one. With `weights`, only criteria of a weight
 * above 0 count. Unchecked: the engine's own rows of equal length, larger is better.
 */
export function dominates(
  valuesA: ArrayLike<number>,
  valuesB: ArrayLike<number>,
  weights?: ArrayLike<number>,
): boolean {
  let better = false;
  for (let j = 0; j < valuesA.length; j++) {
    if (weights?.[j] === 0) continue;
    const a = valuesA[j] as number;
    const b = valuesB[j] as number;
    if (a < b) return false;
    if (a > b) better = true;
  }
  return better;
}
