import type { Reader } from './option-spec.ts';

/** Digits, and nothing that only JavaScript takes for a number; both ends belong to it. */
export const wholeNumber = (least: number, most: number = Number.MAX_SAFE_INTEGER): Reader<number> => ({
  read: (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return { value };
    return { expected: { kind: 'whole-number', least, most: most === Number.MAX_SAFE_INTEGER ? null : most } };
  },
});
