import { pullOf } from '../build-model.ts';
import type { Model, OptionModel } from '../model.ts';

/**
 * The model in which some criteria matter more or less: every option's points for criterion c are multiplied by
 * `factors[c]`, so that the weights, the proof and all that follows are those of a base that says so.
 */
export function scaleImportance(model: Model, factors: ArrayLike<number>): Model {
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
