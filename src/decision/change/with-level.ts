import type { AlternativeModel, Model } from '../model.ts';

/** The model in which one alternative stands at another level; what options are worth in points is not worked out again. */
export function withLevel(model: Model, alternative: number, criterion: number, level: number): Model {
  const { value } = model.criteria[criterion]!.levels[level]!;
  const changed = (one: AlternativeModel): AlternativeModel => ({
    ...one,
    levels: one.levels.with(criterion, level),
    values: one.values.with(criterion, value),
    lows: one.lows.with(criterion, value),
    highs: one.highs.with(criterion, value),
  });
  return { ...model, alternatives: model.alternatives.map((one, a) => (a === alternative ? changed(one) : one)) };
}
