import { halfspaceShare } from './halfspace-share.ts';

/** The engine's unchecked `pairwiseWinningIndex`; `counts` may contain 0 for a criterion that is left out. */
export function winningIndex(
  valuesA: readonly number[],
  valuesB: readonly number[],
  counts?: readonly number[],
): number {
  const u: number[] = [];
  let differs = false;
  for (let j = 0; j < valuesA.length; j++) {
    const difference = (valuesB[j] as number) - (valuesA[j] as number);
    u.push(difference);
    if (difference !== 0 && counts?.[j] !== 0) differs = true;
  }
  return differs ? halfspaceShare(u, counts) : 0.5;
}
