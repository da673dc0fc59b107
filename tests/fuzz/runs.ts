/**
 * `npm run fuzz` is the long run; `npm test` the short one, with the same seed every time. By the environment: vitest tells its
 * `--mode` to no project. The long run draws other documents every time, or those of `FUZZ_SEED`: the seed that a failure
 * names, or in `.ci/run` one that the commit gives, so that a commit passes as often as it is tried.
 */
const long = process.env.FUZZ === 'long';
const given = Number(process.env.FUZZ_SEED || Date.now() & 0x7fffffff);
export const seed = long ? given : 20_261_123;
/** `less`: how many times fewer in the short run. */
export const runs = (documents: number, less = 40) => ({
  numRuns: long ? documents : Math.ceil(documents / less),
  seed,
});
export const patience = long ? 3_600_000 : 120_000;
