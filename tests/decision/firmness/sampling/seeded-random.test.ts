import { describe, expect, it } from 'vitest';
import { fillRandom } from '../../../../src/decision/firmness/sampling/fill-random.ts';
import { seededRandom } from '../../../../src/decision/firmness/sampling/seeded-random.ts';

function draw(seed: number, length: number): Int32Array {
  const out = new Int32Array(length);
  fillRandom(seededRandom(seed), out);
  return out;
}

describe('seededRandom and fillRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    expect(draw(1, 100)).toEqual(draw(1, 100));
    expect(draw(1, 4)).not.toEqual(draw(2, 4));
    expect(draw(1, 4)).not.toEqual(draw(1 + 2 ** 32, 4));
  });

  it('goes on where the last block ended', () => {
    const state = seededRandom(5);
    const first = new Int32Array(3);
    const second = new Int32Array(4);
    fillRandom(state, first);
    fillRandom(state, second);
    expect([...first, ...second]).toEqual([...draw(5, 7)]);
  });

  it('sets each of the 32 bits half of the time', () => {
    const numbers = draw(0, 20_000);
    for (let bit = 0; bit < 32; bit++) {
      const ones = numbers.reduce((sum, number) => sum + ((number >>> bit) & 1), 0);
      expect(Math.abs(ones - 10_000)).toBeLessThan(4 * Math.sqrt(5000));
    }
  });

  it('is sfc32: known numbers from a known state', () => {
    // By hand: 1 + 2 + 4; then a = 2, b = 9 * 3, c = (3 << 21) + 7, so 2 + 27 + 5; then 27 + 9 * 6291463 + 6.
    const out = new Int32Array(3);
    fillRandom(Int32Array.from([1, 2, 3, 4]), out);
    expect([...out]).toEqual([7, 34, 56623200]);
  });
});
