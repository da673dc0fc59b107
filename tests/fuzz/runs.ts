/** `npm run fuzz` is the long run; `npm test` the short one, with the same seed every time. */
const long = (import.meta as unknown as { env: { MODE: string } }).env.MODE === 'fuzz';
export const seed = long ? Date.now() & 0x7fffffff : 20_261_123;
export const runs = (documents: number) => ({ numRuns: long ? documents : Math.ceil(documents / 20), seed });
export const patience = long ? 3_600_000 : 120_000;
