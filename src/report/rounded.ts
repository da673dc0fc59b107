/** To 1e-9, without a negative zero. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
