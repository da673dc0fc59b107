import { firstsOf } from '../weighing/rank-answers.ts';
import type { EndsElsewhere, Person } from './group-decision.ts';

/** Whose own first ones are none of the group's, and by how much; nobody where the group has none. */
export const endsElsewhere = (people: readonly Person[], firsts: readonly number[]): EndsElsewhere[] =>
  firsts.length === 0
    ? []
    : people.flatMap(({ decision: { ranking } }, person) => {
        const own = firstsOf(ranking);
        if (own.some((a) => firsts.includes(a))) return [];
        const best = ranking.find((r) => firsts.includes(r.alternative));
        return [{ person, firsts: own, by: best === undefined ? null : 100 * (ranking[0]!.score - best.score) }];
      });
