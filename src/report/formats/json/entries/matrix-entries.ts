import { rounded } from '../../../numbers.ts';
import { onceFor } from '../once-for.ts';
import type { MatrixCell, Recommendation } from '../recommendation.ts';
import type { FieldSource } from '../recommendation-fields.ts';

/** The performance matrix over the criteria that have weight, of all frameworks, in the order of the base. */
export const matrixEntries = onceFor(
  ({ decision: { model, weighing }, index, language }: FieldSource): Recommendation['matrix'] => {
    const weighted = [...weighing.weighted.subarray(0, weighing.weightedCount)];
    return Object.fromEntries(
      model.alternatives.map(({ id: framework, levels }) => {
        const { assessments } = index.frameworks.get(framework)!;
        const cells = weighted.map((c): [string, MatrixCell] => {
          const { id, levels: scale } = model.criteria[c]!;
          const level = scale[levels[c]!];
          const { number } = assessments[id]!;
          return [
            id,
            {
              level: level?.id ?? null,
              value: level === undefined ? null : rounded(level.value),
              ...(number === undefined ? {} : { number, unit: index.criteria.get(id)!.measure!.unit[language] }),
              evidence: assessments[id]!.evidence,
            },
          ];
        });
        return [framework, Object.fromEntries(cells)];
      }),
    );
  },
);
