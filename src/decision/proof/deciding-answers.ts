import type { Decision } from '../decide.ts';
import type { GivenAnswers } from '../model.ts';
import { firstsOf } from '../weighing/rank-answers.ts';
import { alwaysLeads } from './always-leads.ts';
import { standingOf } from './standing.ts';

/**
 * Questions of an irreducible set of the given answers that alone prove who is first: with only these answered, no
 * completion changes it, and without any one of them some completion could. Null where it is not decided or a tie.
 * Answers are taken away one after the other, those that tell first and runner-up apart least first, for as long as the
 * proof holds; fewer answers never prove more, so that once round is enough. Source: reducts of Kadzinski, Corrente, Greco and Slowinski (2014).
 */
export function decidingAnswers({ model, given, ranking, decided, preferences }: Decision): number[] | null {
  const firsts = firstsOf(ranking);
  if (!decided || firsts.length !== 1) return null;
  const first = firsts[0]!;
  const rival = ranking[1]?.alternative;
  const differs = (question: string): number => {
    const excludes = preferences.requirements.some((r) => r.from.question === question);
    if (rival === undefined || excludes) return Number.POSITIVE_INFINITY;
    let sum = 0;
    preferences.from.forEach((from, c) => {
      const difference = model.alternatives[first]!.values[c]! - model.alternatives[rival]!.values[c]!;
      for (const { question: q, points } of from) if (q === question) sum += points * difference;
    });
    return sum;
  };
  let kept = model.questions.filter((q) => Object.hasOwn(given.answers, q.id)).map((q) => q.id);
  const order = kept.map((id) => ({ id, by: differs(id) })).sort((a, b) => a.by - b.by);
  for (const { id } of order) {
    const without = kept.filter((other) => other !== id);
    if (alwaysLeads(model, standingOf(model, only(given, without)), first)) kept = without;
  }
  return model.questions.flatMap(({ id }, q) => (kept.includes(id) ? [q] : []));
}

/** Some of the given answers, with those of their priorities. */
export function only({ answers, priorities }: GivenAnswers, questions: readonly string[]): GivenAnswers {
  return {
    answers: Object.fromEntries(questions.map((id) => [id, answers[id]!])),
    priorities: priorities.filter((id) => questions.includes(id)),
  };
}
