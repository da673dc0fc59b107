import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAhead } from '../../../../src/decision/firmness/sampling/count-ahead.ts';
import { fillRandom } from '../../../../src/decision/firmness/sampling/fill-random.ts';
import { BLOCK } from '../../../../src/decision/firmness/sampling/sample-block.ts';
import { seededRandom } from '../../../../src/decision/firmness/sampling/seeded-random.ts';

/** Scores of a block, alternative by alternative, few enough values that many are level. */
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 }), fc.nat())
  .map(([alternatives, values, seed]) => {
    const drawn = new Int32Array(alternatives * BLOCK);
    fillRandom(seededRandom(seed), drawn);
    return { alternatives, scores: Float64Array.from(drawn, (bits) => ((bits >>> 8) % values) / values) };
  });

it('counts who is strictly ahead, few compared and many sorted, whatever stood there before', () => {
  const sizes = new Set<boolean>();
  fc.assert(
    fc.property(blocks, ({ alternatives, scores }) => {
      sizes.add(alternatives > 48);
      const ahead = new Int32Array(alternatives * BLOCK).fill(7);
      countAhead(scores, ahead, alternatives);
      const at = (a: number, s: number) => scores[a * BLOCK + s]!;
      const all = Array.from({ length: alternatives }, (_, a) => a);
      const counted = all.flatMap((a) =>
        Array.from({ length: BLOCK }, (_, s) => all.filter((b) => at(b, s) > at(a, s)).length),
      );
      expect([...ahead]).toEqual(counted);
    }),
    { numRuns: 60 },
  );
  expect(sizes.size).toBe(2);
});
