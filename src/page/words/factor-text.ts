/** A factor as people read it: two digits after the point at most. */
export const factorText = (factor: number): string => String(Number(factor.toFixed(2)));
