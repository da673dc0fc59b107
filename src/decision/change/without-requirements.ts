import type { Decision } from '../decide.ts';
import type { Requirement } from '../model.ts';
import { firstsOf, rankAnswers, requirementOf } from '../weighing/rank-answers.ts';

/** What would be different if an answer kept its importance and stated no requirement on a criterion. */
export interface WithoutRequirement {
  readonly requirement: Requirement;
  /** Alternatives that it alone excludes. */
  readonly admitted: readonly number[];
  /** Who would be first. */
  readonly firsts: readonly number[];
  readonly changesFirst: boolean;
  readonly runnerUp: number | null;
  /** Points of 100 over the runner-up that would be left; null with fewer than two eligible. */
  readonly margin: number | null;
}

/** For each requirement: the decision without it, ranked again. */
export function withoutRequirements(
  { model, given, ranking, screened, preferences }: Decision,
  requirements = preferences.requirements,
): WithoutRequirement[] {
  const before = firstsOf(ranking);
  return requirements.map((requirement) => {
    const after = rankAnswers(model, given, (at) => !isSame(requirementOf(model, at), requirement));
    const firsts = firstsOf(after.ranking);
    const [first, second] = after.ranking;
    return {
      requirement,
      admitted: after.screened.eligible.filter((a) => !screened.eligible.includes(a)),
      firsts,
      changesFirst: firsts.length !== before.length || firsts.some((a) => !before.includes(a)),
      runnerUp: second?.alternative ?? null,
      margin: first === undefined || second === undefined ? null : 100 * (first.score - second.score),
    };
  });
}

const isSame = (a: Requirement, b: Requirement): boolean =>
  a.criterion === b.criterion && a.from.question === b.from.question && a.from.option === b.from.option;
