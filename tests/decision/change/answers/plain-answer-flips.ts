import type { AnswerChange } from '../../../../src/decision/change/answers/answer-change.ts';
import type { AnswerFlip } from '../../../../src/decision/change/answers/answer-flips.ts';
import { isPreference } from '../../../../src/decision/change/is-preference.ts';
import type { GivenAnswers, Model } from '../../../../src/decision/model.ts';
import { leadTolerance } from '../../../../src/decision/tolerances.ts';
import { tabulate } from '../../../../src/decision/weighing/answer-table.ts';
import { weigherOf } from '../../../../src/decision/weighing/weigher.ts';
import { emptyWeighing } from '../../../../src/decision/weighing/weighing.ts';
import { withChanges } from './with-changes.ts';

interface Found {
  readonly changes: readonly AnswerChange[];
  readonly lead: number;
  readonly withdraws: boolean;
}

/** The answer flips as they are defined: the engine ranks all single changes, then all pairs. */
export function plainAnswerFlips(model: Model, given: GivenAnswers): AnswerFlip[] {
  const after = (changes: readonly AnswerChange[]) => {
    const changed = withChanges(model, given, changes);
    // a changed answer counts double where it did; one that is withdrawn counts nothing either way
    return weigherOf(model)(tabulate(model, changed), emptyWeighing(model));
  };
  const now = after([]);
  const isFirst = (a: number) => now.firsts === 1 && now.order[0] === a;
  const singles = model.questions.flatMap((one, question) => {
    const chosen = given.answers[one.id];
    if (!isPreference(one) || chosen === undefined) return [];
    const others = one.options.flatMap(({ id }, to) =>
      chosen.length === 1 && chosen[0] === id ? [] : [{ question, to }],
    );
    return [...others, { question, to: null }];
  });
  const bestOf = (sets: readonly (readonly AnswerChange[])[], wanted: (a: number) => boolean) => {
    const found = new Map<number, Found>();
    for (const changes of sets) {
      const { order, firsts, eligibleCount, scores, total } = after(changes);
      const rival = order[0]!;
      if (firsts !== 1 || !wanted(rival)) continue;
      const lead = eligibleCount === 1 ? Number.POSITIVE_INFINITY : (scores[rival]! - scores[order[1]!]!) * total;
      const withdraws = changes.some((c) => c.to === null);
      const best = found.get(rival);
      if (best === undefined || (best.withdraws === withdraws ? lead > best.lead + leadTolerance : best.withdraws))
        found.set(rival, { changes, lead, withdraws });
    }
    return found;
  };
  const alone = bestOf(
    singles.map((one) => [one]),
    (a) => !isFirst(a),
  );
  const pairs = singles.flatMap((one, i) => singles.slice(i + 1).map((other) => [one, other]));
  const together = bestOf(
    pairs.filter(([one, other]) => one!.question !== other!.question),
    (a) => !isFirst(a) && !alone.has(a),
  );
  return model.alternatives.flatMap((_, rival) => {
    const best = alone.get(rival) ?? together.get(rival);
    return best === undefined ? [] : [{ rival, changes: best.changes }];
  });
}
