import type { Decision } from '../decide.ts';
import type { Model } from '../model.ts';
import { type AnswerTable, tabulate } from '../weighing/answer-table.ts';
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
  const kept = tabulate(model, given);
  const proves = proofOf(model, first);
  const answered = [...model.questions.keys()].filter((q) => kept.counts[q]! > 0);
  const order = answered
    .map((q) => ({ q, by: differs(model.questions[q]!.id) }))
    .sort((a, b) => a.by - b.by)
    .map(({ q }) => q);
  // without what it belongs to a question is not open, and without its answer one may count less: again until nothing goes
  for (let gone = true; gone; ) {
    gone = false;
    for (const q of order) if (kept.counts[q]! > 0 && withdraw(kept, q, proves)) gone = true;
  }
  return answered.filter((q) => kept.counts[q]! > 0);
}

/** Takes one answer away, with its priority, where what is left proves enough; else leaves all as it was. */
function withdraw(kept: AnswerTable, question: number, proves: (answers: AnswerTable) => boolean): boolean {
  const { counts, factors } = kept;
  const [count, factor] = [counts[question]!, factors[question]!];
  counts[question] = 0;
  factors[question] = 1;
  if (proves(kept)) return true;
  counts[question] = count;
  factors[question] = factor;
  return false;
}

/** Whether answers alone prove that one stays first. */
function proofOf(model: Model, first: number): (answers: AnswerTable) => boolean {
  const weigh = weigherOf(model);
  const now = emptyWeighing(model);
  return (answers) => {
    const { order, eligibleCount } = weigh(answers, now);
    return alwaysLeads(model, standingAt(model, answers), first, [...order.subarray(0, eligibleCount)]);
  };
}
