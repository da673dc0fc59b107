import { pullOf } from '../build-model.ts';
import type { Matters, Model, OptionModel } from '../model.ts';

/**
 * The model in which some criteria matter more or less: every option's points for a criterion are multiplied by its factor,
 * so that the weights, the proof and all that follows are those of a base that says so. Without factors it is the same model.
 */
export function scaleImportance(model: Model, matters: Matters = {}): Model {
  if (Object.keys(matters).length === 0) return model;
  const factors = model.criteria.map(({ id }) => (Object.hasOwn(matters, id) ? matters[id]! : 1));
  const scale = <T extends Pick<OptionModel, 'points' | 'pull'>>(worth: T): T => {
    const points = worth.points
      .map(({ criterion, points }) => ({ criterion, points: points * factors[criterion]! }))
      .filter((p) => p.points > 0);
    return { ...worth, points, pull: pullOf(points, model.alternatives) };
  };
  const questions = model.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ ...scale(option), assumes: option.assumes.map(scale) })),
  }));
  return { ...model, questions };
}
