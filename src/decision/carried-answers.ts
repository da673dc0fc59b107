import type { Beside } from '../knowledge/knowledge.ts';
import { answersIn } from './answers-in.ts';
import type { Decision } from './decide.ts';
import { meetsSome } from './meets.ts';
import type { GivenAnswers, Model } from './model.ts';
import { firstsOf } from './weighing/rank-answers.ts';

/** Whether another base is asked beside these answers. */
export const isAskedBeside = ({ when, unless }: Beside, { answers }: GivenAnswers): boolean =>
  (when.length === 0 || meetsSome(answers, when)) && !meetsSome(answers, unless);

export interface CarriedAnswers {
  readonly given: GivenAnswers;
  /** The question that was answered by who is first here, since nobody said it. */
  readonly answeredByFirst: string | null;
}

/**
 * The answers behind a decision, as answers to another base: what it asks too, under the names that it has there. What
 * cannot be answered there is left out. Which framework is used was either said, and is not out, or is the first one here.
 */
export function carriedAnswers(decision: Decision, { carries, first }: Beside, other: Model): CarriedAnswers {
  const { answers, priorities } = decision.given;
  const carried = new Map<string, string[]>();
  const doubled = new Set<string>();
  for (const { question, as = question, options = {}, unless } of carries) {
    if (!Object.hasOwn(answers, question) || meetsSome(answers, unless)) continue;
    const there = carried.get(as) ?? [];
    for (const option of answers[question]!) {
      const to = Object.hasOwn(options, option) ? options[option]! : option;
      if (!there.includes(to)) there.push(to);
    }
    carried.set(as, there);
    if (priorities.includes(question)) doubled.add(as);
  }
  let answeredByFirst: string | null = null;
  if (first !== undefined && !meetsSome(answers, first.unless)) {
    const used = frameworkUsed(decision, carried.get(first.question) ?? [], first.question, other);
    if (used !== undefined) {
      carried.set(first.question, used.options);
      if (!used.said) answeredByFirst = first.question;
    }
  }
  const given = answersIn(other, { answers: Object.fromEntries(carried), priorities: [...doubled] });
  return { given, answeredByFirst };
}

/** Of the frameworks that were named those that are not out; else the first, where it is alone and can be named there. */
function frameworkUsed({ model, ranking, verdict }: Decision, said: readonly string[], question: string, other: Model) {
  const idOf = (alternative: number) => model.alternatives[alternative]!.id;
  const eligible = ranking.map((r) => idOf(r.alternative));
  const named = said.filter((option) => eligible.includes(option));
  if (named.length > 0) return { options: named, said: true };
  const [first] = firstsOf(ranking);
  if (first === undefined || verdict === 'tie' || verdict === 'close') return undefined;
  const known = other.questions.find((q) => q.id === question)?.options.some((o) => o.id === idOf(first)) === true;
  return known ? { options: [idOf(first)], said: false } : undefined;
}
