import { checkNumbers } from './check-values.ts';
import { halfspaceShare } from './halfspace-share.ts';

/**
 * The share of all weights w (w_j >= 0, sum 1, all equally likely) with u.w <= 0. Exact, to rounding.
 *
 * @param u one finite number for each criterion, of any size and sign; only their proportions matter.
 * @returns a share from 0 to 1; 1 where all u are 0.
 * @throws RangeError naming the place where u is empty or not finite.
 * Source: Varsi (1973), Pacific J. Math. 46(1), 303-314; Ali (1973), Pacific J. Math. 48(2), 313-322.
 */
export function simplexFraction(u: readonly number[]): number {
  checkNumbers(u, 'u');
  return halfspaceShare(u);
}
