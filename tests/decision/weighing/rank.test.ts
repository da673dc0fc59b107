import { describe, expect, it } from 'vitest';
import { rank, tieTolerance } from '../../../src/decision/weighing/rank.ts';
import type { Scored } from '../../../src/decision/weighing/score.ts';

const ranked = (scores: readonly (readonly [alternative: number, score: number])[]) =>
  rank(scores.map(([alternative, score]) => ({ alternative, score }) as Scored & { alternative: number })).map(
    (r) => [r.alternative, r.rank] as const,
  );

describe('the rank', () => {
  it('is shared by equal scores, in the order of the model, and the next is skipped', () => {
    expect(
      ranked([
        [3, 0.5],
        [0, 0.2],
        [2, 0.5],
        [1, 0.9],
      ]),
    ).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
      [0, 4],
    ]);
  });

  it('is shared by scores that differ by rounding, in the order of the model', () => {
    expect(
      ranked([
        [1, 0.5 + tieTolerance / 2],
        [0, 0.5],
        [2, 0.5 - tieTolerance / 4],
      ]),
    ).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    // exactly the tolerance is still rounding; measured from the first, a chain does not grow
    expect(
      ranked([
        [0, 2 * tieTolerance],
        [1, tieTolerance],
        [2, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
  });
});
