import { signed } from '../numbers.ts';
import type { Advantage, Change } from './record-change.ts';

/** What moved of a criterion, as it is printed. `points` is null where it plays no part. */
export function moved({ framework, rival, was, now }: Extract<Change, { code: 'CRITERION_MOVED' }>): {
  readonly was: string | null;
  readonly now: string | null;
  /** `PyTorch good → fair`, of the framework, then of the rival. */
  readonly levels: readonly string[];
  /** `12.5 → 10.0` */
  readonly weight: string | null;
} {
  const points = (side: Advantage) => (side.points === null ? null : signed(side.points));
  const level = (side: 0 | 1) =>
    was.levels !== null && now.levels !== null && was.levels[side] !== now.levels[side]
      ? [`${side === 0 ? framework : rival} ${was.levels[side]} → ${now.levels[side]}`]
      : [];
  const weight =
    was.weight !== null && now.weight !== null && was.weight !== now.weight
      ? `${(100 * was.weight).toFixed(1)} → ${(100 * now.weight).toFixed(1)}`
      : null;
  return { was: points(was), now: points(now), levels: [...level(0), ...level(1)], weight };
}
