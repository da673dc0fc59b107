import type { Model } from '../../model.ts';
import { atLevel } from './at-level.ts';

/** The model in which one alternative stands at another level; what options are worth in points is not worked out again. */
export function withLevel(model: Model, alternative: number, criterion: number, level: number): Model {
  const { alternatives, criteria } = model;
  const changed = (one: (typeof alternatives)[number]) => atLevel(one, criteria, criterion, level);
  return { ...model, alternatives: alternatives.map((one, a) => (a === alternative ? changed(one) : one)) };
}
