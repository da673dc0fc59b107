import fc from 'fast-check';

/** A value in [0, 1]; coarse, so that ties and equal columns occur. */
export const value = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
);

export const row = (criteria: number) => fc.array(value, { minLength: criteria, maxLength: criteria });

/** Dirichlet counts with zeros among them, not all zero. */
export const counts = (criteria: number) =>
  fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: criteria, maxLength: criteria })
    .filter((all) => all.some((n) => n > 0));

/** Weights with zeros among them, adding up to 1. */
export const weights = (criteria: number) =>
  counts(criteria).map((all) => {
    const sum = all.reduce((total, n) => total + n, 0);
    return all.map((n) => n / sum);
  });

export interface Table {
  readonly values: number[][];
  readonly counts: number[];
  readonly weights: number[];
}

export const table = (size: { alternatives: [number, number]; criteria: [number, number] }) =>
  fc
    .tuple(
      fc.integer({ min: size.alternatives[0], max: size.alternatives[1] }),
      fc.integer({ min: size.criteria[0], max: size.criteria[1] }),
    )
    .chain(([alternatives, criteria]) =>
      fc.record<Table>({
        values: fc.array(row(criteria), { minLength: alternatives, maxLength: alternatives }),
        counts: counts(criteria),
        weights: weights(criteria),
      }),
    );

/** A permutation of 0..length-1 made from random keys. */
export const permutation = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: length, maxLength: length })
    .map((keys) => keys.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b));

export const permuted = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((i) => list[i]!);

export const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, j) => sum + x * b[j]!, 0);
