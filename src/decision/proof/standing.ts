import type { GivenAnswers, Model } from '../model.ts';
import { optionIndex } from '../weighing/option-index.ts';

/** Where an interview stands: what was chosen, and what the answers so far are worth to each alternative. */
export interface Standing {
  /** Chosen options of each question; empty where it is not answered. */
  readonly chosen: readonly (readonly number[])[];
  /** 2 for a priority, else 1. */
  readonly factor: readonly number[];
  /** Whether an answer may still come: there is none, and nobody said that they have no preference. */
  readonly open: readonly boolean[];
  /** For each alternative: sum over the answers of points x value. Not normalised: who leads does not depend on it. */
  readonly totals: Float64Array;
}

/** `passed`: questions to which an interview has got "no preference" for an answer. */
export function standingOf(
  model: Model,
  { answers, priorities }: GivenAnswers,
  passed: readonly string[] = [],
): Standing {
  const chosen = model.questions.map((question) =>
    Object.hasOwn(answers, question.id) ? answers[question.id]!.map((id) => optionIndex(question, id)) : [],
  );
  const factor = model.questions.map(({ id }) => (priorities.includes(id) ? 2 : 1));
  const open = model.questions.map(({ id }, q) => chosen[q]!.length === 0 && !passed.includes(id));
  const totals = new Float64Array(model.alternatives.length);
  model.questions.forEach((question, q) => {
    const beside = question.dependsOn < 0 ? -1 : (chosen[question.dependsOn]![0] ?? -1);
    for (let a = 0; a < totals.length; a++) totals[a]! += factor[q]! * worthOf(model, q, chosen[q]!, beside, a);
  });
  return { chosen, factor, open, totals };
}

/** What an answer is worth to an alternative, undoubled: the mean over its options, with what they give beside `beside`. */
export function worthOf(
  model: Model,
  question: number,
  options: readonly number[],
  beside: number,
  alternative: number,
): number {
  if (options.length === 0) return 0;
  let sum = 0;
  for (const o of options) sum += optionPull(model, question, o, beside, alternative);
  return sum / options.length;
}

/** What one option is worth to an alternative beside option `beside` of the question that it depends on (-1: unanswered). */
export function optionPull(
  model: Model,
  question: number,
  option: number,
  beside: number,
  alternative: number,
): number {
  const { pull, given } = model.questions[question]!.options[option]!;
  let sum = pull[alternative]!;
  for (const extra of given) if (extra.option === beside) sum += extra.pull[alternative]!;
  return sum;
}
