import type { Decision } from '../decide.ts';
import type { GivenAnswers, Model } from '../model.ts';
import { tabulate } from '../weighing/answer-table.ts';
import { firstsOf } from '../weighing/rank-answers.ts';
import { weigherOf } from '../weighing/weigher.ts';
import { emptyWeighing } from '../weighing/weighing.ts';
import { alwaysLeads } from './always-leads.ts';
import { standingAt } from './standing.ts';

/**
 * Questions of an irreducible set of the given answers that alone prove who is first: with only these answered, no
 * completion changes it, and without any one of them some completion could. Null where it is not decided or a tie.
 * Answers are taken away one after the other, those that tell first and runner-up apart least first, for as long as the
 * proof holds. Source: reducts of Kadzinski, Corrente, Greco and Slowinski (2014).
 */
export function decidingAnswers({ model, given, ranking, decided, preferences, screened }: Decision): number[] | null {
  const firsts = firstsOf(ranking);
  if (!decided || firsts.length !== 1) return null;
  const first = firsts[0]!;
  const rival = ranking[1]?.alternative;
  const differs = (question: string): number => {
    const excludes =
      preferences.requirements.some((r) => r.from.question === question) ||
      screened.excluded.some((e) => e.from.question === question);
    if (rival === undefined || excludes) return Number.POSITIVE_INFINITY;
    let sum = 0;
    preferences.from.forEach((from, c) => {
      const difference = model.alternatives[first]!.values[c]! - model.alternatives[rival]!.values[c]!;
      for (const { question: q, points, assumed } of from) if (q === question && !assumed) sum += points * difference;
    });
    return sum;
  };
  let kept = model.questions.filter((q) => Object.hasOwn(given.answers, q.id)).map((q) => q.id);
  const order = kept.map((id) => ({ id, by: differs(id) })).sort((a, b) => a.by - b.by);
  // without what it belongs to a question is not open, and without its answer one may count less: again until nothing goes
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    for (const { id } of order) {
      const without = kept.filter((other) => other !== id);
      if (without.length < kept.length && proves(model, only(given, without), first)) kept = without;
    }
  }
  return model.questions.flatMap(({ id }, q) => (kept.includes(id) ? [q] : []));
}

function proves(model: Model, given: GivenAnswers, first: number): boolean {
  const table = tabulate(model, given);
  const { order, eligibleCount } = weigherOf(model)(table, emptyWeighing(model));
  return alwaysLeads(model, standingAt(model, table), first, [...order.subarray(0, eligibleCount)]);
}

/** Some of the given answers, with those of their priorities. */
export function only({ answers, priorities }: GivenAnswers, questions: readonly string[]): GivenAnswers {
  return {
    answers: Object.fromEntries(questions.map((id) => [id, answers[id]!])),
    priorities: priorities.filter((id) => questions.includes(id)),
  };
}
