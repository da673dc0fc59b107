import type { AlternativeModel, CriterionModel } from '../../model.ts';

/** An alternative that stands at another level of a criterion. */
export function atLevel(
  one: AlternativeModel,
  criteria: readonly CriterionModel[],
  criterion: number,
  level: number,
): AlternativeModel {
  const { value } = criteria[criterion]!.levels[level]!;
  return {
    ...one,
    levels: one.levels.with(criterion, level),
    values: one.values.with(criterion, value),
    lows: one.lows.with(criterion, value),
    highs: one.highs.with(criterion, value),
  };
}
