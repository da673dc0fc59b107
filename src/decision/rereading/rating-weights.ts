import { withLevel } from '../change/ratings/with-level.ts';
import type { Model } from '../model.ts';
import type { AnswerTable } from '../weighing/answer-table.ts';
import { weigherOf } from '../weighing/weigher.ts';
import { emptyWeighing } from '../weighing/weighing.ts';

/** A known level: an alternative and a criterion, by their indices. */
export interface Rating {
  readonly alternative: number;
  readonly criterion: number;
}

/**
 * For each rating, in how many of the interviews somebody else would be first, or share the first rank, if its level were one
 * worse or one better. Each has been ranked again, by the engine itself.
 */
export function ratingWeights(model: Model, ratings: readonly Rating[], interviews: readonly AnswerTable[]): number[] {
  const weighing = emptyWeighing(model);
  const firstsIn = (one: Model) => {
    const weigh = weigherOf(one);
    return interviews.map((answers) => {
      const { order, firsts } = weigh(answers, weighing);
      return order.subarray(0, firsts).join();
    });
  };
  const now = firstsIn(model);
  return ratings.map(({ alternative, criterion }) => {
    const level = model.alternatives[alternative]!.levels[criterion]!;
    const others = [level - 1, level + 1].filter((to) => model.criteria[criterion]!.levels[to] !== undefined);
    const changed = others.map((to) => firstsIn(withLevel(model, alternative, criterion, to)));
    return now.filter((firsts, i) => changed.some((after) => after[i] !== firsts)).length;
  });
}
