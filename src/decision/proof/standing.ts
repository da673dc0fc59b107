import { indicesOf } from '../indices-of.ts';
import type { GivenAnswers, Model, OptionModel } from '../model.ts';
import { type AnswerTable, tabulate } from '../weighing/answer-table.ts';
import { bindsByName } from '../weighing/excluding/binds-by-name.ts';

/** Where an interview stands: what was chosen, what may still be, and what was said so far is worth to each alternative. */
export interface Standing {
  /** Chosen options of each question; empty where it is not answered. */
  readonly chosen: readonly (readonly number[])[];
  /** 2 for a priority, else 1. */
  readonly factor: readonly number[];
  /** Whether an answer may still come: there is none, nobody said that they have no preference, and it makes sense to ask. */
  readonly open: readonly boolean[];
  /** The options that an open question has: of one that belongs to another those that the other's answer names. */
  readonly possible: readonly (readonly number[])[];
  /** The question that is the profile, -1 for none; and its answer, -1 where there is none. */
  readonly profile: number;
  readonly profileOption: number;
  /** For each alternative: sum over the answers of points x value, without what is assumed. Not normalised. */
  readonly said: Float64Array;
}

/** `passed`: questions to which an interview has got "no preference" for an answer. */
export const standingOf = (model: Model, given: GivenAnswers, passed: readonly string[] = []): Standing =>
  standingAt(model, tabulate(model, given), passed);

export function standingAt(
  { questions, alternatives }: Model,
  { counts, options, width, factors }: AnswerTable,
  passed: readonly string[] = [],
): Standing {
  const isPassed = new Set(passed);
  const chosen = questions.map((_, q) =>
    counts[q] === 0 ? none : Array.from(options.subarray(q * width, q * width + counts[q]!)),
  );
  const possible = questions.map(({ id }, q) =>
    counts[q]! > 0 || isPassed.has(id) ? none : possibleOptions(questions, chosen, q),
  );
  const profile = questions.findIndex((q) => q.profile);
  const said = new Float64Array(alternatives.length);
  for (let q = 0; q < questions.length; q++) {
    const share = factors[q]! / chosen[q]!.length;
    for (const o of chosen[q]!) {
      const { pull } = questions[q]!.options[o]!;
      for (let a = 0; a < said.length; a++) said[a]! += share * pull[a]!;
    }
  }
  return {
    chosen,
    factor: Array.from(factors),
    open: possible.map((list) => list.length > 0),
    possible,
    profile,
    profileOption: profile < 0 ? -1 : (chosen[profile]![0] ?? -1),
    said,
  };
}

/**
 * Of a question that belongs to another only what the other's answer names can be kept or dropped, and not what another answer
 * keeps or drops already, which would be refused; none where nothing is left.
 */
function possibleOptions(
  questions: Model['questions'],
  chosen: readonly (readonly number[])[],
  question: number,
): readonly number[] {
  const { options, belongsTo } = questions[question]!;
  const all = indicesOf(options);
  if (belongsTo < 0) return all;
  const named = chosen[belongsTo]!.map((o) => questions[belongsTo]!.options[o]!.id);
  const acts = (o: number) => bindsByName(options[o]!);
  const refused = (o: number) =>
    chosen.some((list, q) => list.some((other) => contradict(questions[q]!.options[other]!, options[o]!)));
  const possible = all.filter((o) => !acts(o) || (named.includes(options[o]!.id) && !refused(o)));
  return possible.some(acts) ? possible : none;
}

const none: readonly number[] = [];

/** One keeps what the other drops. */
const contradict = (a: OptionModel, b: OptionModel): boolean =>
  (a.keeps?.some((one) => b.drops.includes(one)) ?? false) || (b.keeps?.some((one) => a.drops.includes(one)) ?? false);
