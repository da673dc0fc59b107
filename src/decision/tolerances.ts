/*
 * How close two numbers may be and still count as one. Points are sums of a few fractions, scores and weights sums of a few
 * products: what they can differ by is far above the first, and what rounding leaves far below it.
 */

/** Scores, weights (of 1) and advantages (of 100) closer than this are equal. */
export const tieTolerance = 1e-9;

/** A lead in points below this is none. */
export const leadTolerance = 1e-9;

/** What is worked out in one short sum is off by less than this. */
export const roundingTolerance = 1e-12;

/** Numbers that were written down and are read again, or are printed with a decimal, are the same closer than this. */
export const writtenTolerance = 1e-6;

/** Sums that should end in a half may fall short of it by so much: it is rounded up all the same. */
export const halfTolerance = 1e-7;
