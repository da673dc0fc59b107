/** Criteria that have weight, by index, the heaviest first; equal ones in the order of the base. */
export const heaviestFirst = (weights: Float64Array): number[] =>
  [...weights.keys()].filter((c) => weights[c]! > 0).sort((a, b) => weights[b]! - weights[a]!);
