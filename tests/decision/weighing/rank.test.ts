import { describe, expect, it } from 'vitest';
import { tieTolerance } from '../../../src/decision/tolerances.ts';
import { rankScores } from '../../../src/decision/weighing/rank-scores.ts';
import { emptyWeighing } from '../../../src/decision/weighing/weighing.ts';
import { handMade } from '../hand-made.ts';

const ranked = (scores: readonly (readonly [alternative: number, score: number])[]) => {
  const weighing = emptyWeighing(handMade({ A: ['yes'], B: ['yes'], C: ['yes'], D: ['yes'] }, {}));
  for (const [alternative, score] of scores) {
    weighing.scores[alternative] = score;
    weighing.order[weighing.eligibleCount++] = alternative;
  }
  rankScores(weighing);
  return scores.map((_, place) => [weighing.order[place], weighing.ranks[place]]);
};

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
