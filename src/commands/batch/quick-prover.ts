import { leadTolerance } from '../../decision/lead-tolerance.ts';
import type { GivenAnswers, Model } from '../../decision/model.ts';
import { prove } from '../../decision/proof/prove.ts';
import { standingOf } from '../../decision/proof/standing.ts';
import { optionExcludes } from '../../decision/weighing/option-excludes.ts';
import type { QuickAnswers, QuickRanking } from './quick-ranking.ts';

/**
 * `prove(...).decided` for many answers in a row, where one alternative is first. Where no question depends on another,
 * the least that an open question can leave of a lead is the same whatever else is answered, so it is worked out once; and
 * a first whose lead somebody can undo leaves something undecided. Other models are proved the long way.
 */
export function quickProver(model: Model): (ranking: QuickRanking, answers: QuickAnswers) => boolean {
  const { questions, alternatives } = model;
  if (questions.some((q) => q.dependsOn >= 0)) return (ranking, answers) => provedFully(model, ranking, answers);
  const count = alternatives.length;
  // leasts[q][left * count + right]: min(0, least lead of left over right that an option leaves)
  const leasts = questions.map(({ options }) =>
    Float64Array.from({ length: count * count }, (_, pair) => {
      const [left, right] = [Math.floor(pair / count), pair % count];
      const possible = options.filter((option) => !optionExcludes(model, option, right));
      return Math.min(0, ...possible.map(({ pull }) => pull[left]! - pull[right]!));
    }),
  );
  return ({ importance, weighted, weightedCount, order, eligibleCount }, { counts }) => {
    const first = order[0]!;
    for (let q = 0; q < questions.length; q++)
      if (counts[q] === 0 && questions[q]!.excludes.includes(first)) return false;
    const { values } = alternatives[first]!;
    for (let place = 1; place < eligibleCount; place++) {
      const rival = order[place]!;
      const others = alternatives[rival]!.values;
      let gap = 0;
      for (let i = 0; i < weightedCount; i++) {
        const c = weighted[i]!;
        gap += importance[c]! * (values[c]! - others[c]!);
      }
      for (let q = 0; q < questions.length; q++) if (counts[q] === 0) gap += leasts[q]![first * count + rival]!;
      if (gap <= leadTolerance) return false;
    }
    return true;
  };
}

function provedFully(model: Model, { order, eligibleCount }: QuickRanking, answers: QuickAnswers): boolean {
  const { counts, options, width, factors } = answers;
  const given: GivenAnswers = {
    answers: Object.fromEntries(
      model.questions.flatMap((question, q) => {
        const chosen = [...options.subarray(q * width, q * width + counts[q]!)].map((o) => question.options[o]!.id);
        return chosen.length === 0 ? [] : [[question.id, chosen] as const];
      }),
    ),
    priorities: model.questions.flatMap(({ id }, q) => (factors[q] === 2 ? [id] : [])),
  };
  const eligible = [...order.subarray(0, eligibleCount)].sort((a, b) => a - b);
  return prove(model, standingOf(model, given), { eligible }).decided;
}
