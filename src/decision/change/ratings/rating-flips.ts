import type { Decision } from '../../decide.ts';
import { firstsAtLevelOf } from './firsts-at-level.ts';
import { levelNumbers } from './level-numbers.ts';

/** One rating that, a level worse or better, would change who is first. */
export interface RatingFlip {
  readonly alternative: number;
  readonly criterion: number;
  /** Indices of the criterion's levels. */
  readonly from: number;
  readonly to: number;
  /** Of a measure: the number at which `firsts` are level; `to` is then no level. */
  readonly number?: number;
  /** Who would share rank 1; nobody where no alternative would be left. */
  readonly firsts: readonly number[];
}

/**
 * Every single known rating on a weighted or required criterion that changes who is first when it is one level worse or
 * better: all are tried, and for each the engine says who is first. In the order of the model.
 */
export function ratingFlips(decision: Decision): RatingFlip[] {
  const { model, preferences, weighing } = decision;
  const { weights } = preferences;
  const now = [...weighing.order.subarray(0, weighing.firsts)];
  const firstsAt = firstsAtLevelOf(model, weighing);
  const matters = new Set(preferences.requirements.map((r) => r.criterion));
  preferences.importance.forEach((points, criterion) => {
    if (points > 0) matters.add(criterion);
  });
  const criteria = [...matters].sort((a, b) => a - b);
  return model.alternatives.flatMap((one, alternative) =>
    criteria.flatMap((criterion) => {
      const from = one.levels[criterion]!;
      if (from < 0) return [];
      const { curve } = model.criteria[criterion]!;
      // a number may be any, not only one that another has
      if (curve !== undefined && weights[criterion]! > 0)
        return levelNumbers(decision, alternative, criterion, curve).map(({ number, rival }) => {
          return { alternative, criterion, from, to: -1, number, firsts: [alternative, rival].sort((a, b) => a - b) };
        });
      return [from - 1, from + 1].flatMap((to): RatingFlip[] => {
        if (model.criteria[criterion]!.levels[to] === undefined) return [];
        const firsts = firstsAt(alternative, criterion, to);
        return sameOnes(firsts, now) ? [] : [{ alternative, criterion, from, to, firsts }];
      });
    }),
  );
}

const sameOnes = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((x, i) => x === b[i]);
