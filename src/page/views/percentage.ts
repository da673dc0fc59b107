/** Percentages instead of a view box: what is drawn grows with its column and its numbers stay legible. */
export const percentage = (value: number): string => `${Number(value.toFixed(3))}%`;
