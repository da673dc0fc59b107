/**
 * `npm run fuzz` is the long run; `npm test` the short one, with the same seed every time. By the environment: vitest tells its
 * `--mode` to no project.
 */
const long = process.env.FUZZ === 'long';
export const seed = long ? Date.now() & 0x7fffffff : 20_261_123;
/** `less`: how many times fewer in the short run. */
export const runs = (documents: number, less = 20) => ({
  numRuns: long ? documents : Math.ceil(documents / less),
  seed,
});
export const patience = long ? 3_600_000 : 120_000;
