import type { Model, Preferences } from '../model.ts';

/** The part of a model that has weight: its criteria, their weights, and the values of some alternatives on them. */
export interface WeightedValues {
  /** Indices in the model of the criteria with importance. */
  readonly criteria: readonly number[];
  /** One for each of `criteria`, adding up to 1. */
  readonly weights: readonly number[];
  /** Alternatives, in the order asked for, x `criteria`. */
  readonly values: readonly (readonly number[])[];
}

/** The table that the exact indices and the flips work on. Criteria without importance are in none of them. */
export function weightedValues(
  model: Model,
  { importance, weights }: Preferences,
  alternatives: readonly number[],
): WeightedValues {
  const criteria: number[] = [];
  for (let c = 0; c < importance.length; c++) if (importance[c]! > 0) criteria.push(c);
  return {
    criteria,
    weights: criteria.map((c) => weights[c]!),
    values: alternatives.map((a) => criteria.map((c) => model.alternatives[a]!.values[c]!)),
  };
}
