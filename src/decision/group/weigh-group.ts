import type { Model } from '../model.ts';
import { rankScores } from '../weighing/rank-scores.ts';
import { scoreAlternative } from '../weighing/score-alternative.ts';
import { emptyWeighing, type Weighing } from '../weighing/weighing.ts';
import type { Person } from './group-decision.ts';
import { meanOf } from './mean-of.ts';

/**
 * The engine's steps for several people: weights are the mean of each one's normalised weights, everybody counting alike, so a
 * score is the mean of each one's score (all share the values of the base). Sources: Baucells & Sarin, Group Decisions with
 * Multiple Criteria (where each one's value is additive, the group's is a weighted sum of group attribute weights and values); Keeney &
 * Kirkwood, Group Decision Making Using Cardinal Social Welfare Functions (technical report 74-6, University of Michigan, 1974);
 * Forman & Peniwati (1998), European Journal of Operational Research 108(1), of which the abstract was read (priorities, not
 * judgements, are aggregated where people act as separate individuals). I_c is the mean of each one's
 * points: what the prior over the weights is counted from. Whoever gives no points is in neither mean. An alternative is out
 * where it is out for everybody, with a veto where it is for anybody.
 */
export function weighGroup(
  model: Model,
  people: readonly Pick<Person, 'decision' | 'weighs'>[],
  veto: boolean,
): Weighing {
  const into = emptyWeighing(model);
  const heard = people.filter((p) => p.weighs).map((p) => p.decision.preferences);
  if (heard.length > 0)
    for (let c = 0; c < model.criteria.length; c++) {
      into.importance[c] = meanOf(heard.map((p) => p.importance[c]!));
      into.weights[c] = meanOf(heard.map((p) => p.weights[c]!));
      into.total += into.importance[c]!;
      if (into.importance[c]! > 0) into.weighted[into.weightedCount++] = c;
    }
  model.alternatives.forEach((alternative, a) => {
    scoreAlternative(alternative, a, into);
    const isOut = ({ decision }: Pick<Person, 'decision'>) => !decision.screened.eligible.includes(a);
    if (!(veto ? people.some(isOut) : people.every(isOut))) into.order[into.eligibleCount++] = a;
  });
  rankScores(into);
  return into;
}
