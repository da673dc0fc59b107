import type { Reader } from './option-spec.ts';

const most = 1_000_000;

/** How long to wait; 0 is for ever. */
export const seconds = (): Reader<number> => ({
  read: (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return value <= most ? { value } : { expected: { kind: 'seconds' } };
  },
});
