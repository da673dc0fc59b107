import type { Ranked } from '../decision/model.ts';

/** Whether an unknown level leaves the score open, beyond rounding. */
export const isRanged = ({ low, high }: Pick<Ranked, 'low' | 'high'>): boolean => high - low > 1e-9;
