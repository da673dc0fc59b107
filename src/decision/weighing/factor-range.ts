/** What the importance of a criterion can be multiplied by: from not at all to four times. */
export const factorRange = { min: 0, max: 4 } as const;

export const isFactor = (value: unknown): value is number =>
  typeof value === 'number' && value >= factorRange.min && value <= factorRange.max;
