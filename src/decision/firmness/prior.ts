/** How sure the stated weights are: the factor m in alpha_c = 4 m I_c. */
export const certainties = ['low', 'medium', 'high'] as const;
export type Certainty = (typeof certainties)[number];

/** 4 m: what is assumed comes in quarters of a point, and has to count once where it is least. */
export const countsPerPoint: Readonly<Record<Certainty, number>> = { low: 2, medium: 4, high: 8 };

/**
 * The Dirichlet counts that stand for uncertain weights around the stated ones: alpha_c = 4 m I_c with m = 1/2, 1, 2,
 * rounded and at least 1 where a criterion has importance (shared points may be fractions). A criterion without
 * importance keeps 0: it is not in the simplex. Apart from rounding the mean of this prior is the stated weights.
 */
export function priorCounts(importance: Iterable<number>, certainty: Certainty): number[] {
  const m = countsPerPoint[certainty];
  return Array.from(importance, (points) => (points > 0 ? Math.max(1, Math.round(m * points)) : 0));
}
