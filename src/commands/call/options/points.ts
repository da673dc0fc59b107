import type { Reader } from './option-spec.ts';

/** Points of 100, as people write them: 5, 2.5. */
export const points = (): Reader<number> => ({
  read: (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return value <= 100 ? { value } : { expected: { kind: 'points' } };
  },
});
