import { fillRandom, type RandomState } from './fill-random.ts';

/**
 * A random state for a whole-number seed: splitmix32 spreads the seed's two halves over the state of sfc32
 * (Doty-Humphrey, PractRand), whose first outputs are thrown away as its author advises.
 */
export function seededRandom(seed: number): RandomState {
  let mixed = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x85ebca6b)) | 0;
  const state = new Int32Array(4);
  for (let i = 0; i < 3; i++) {
    mixed = (mixed + 0x9e3779b9) | 0;
    let t = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    t = Math.imul(t ^ (t >>> 15), 0x735a2d97);
    state[i] = t ^ (t >>> 15);
  }
  state[3] = 1;
  fillRandom(state, new Int32Array(15));
  return state;
}
