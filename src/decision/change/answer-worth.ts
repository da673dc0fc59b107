import type { GivenAnswers, Model } from '../model.ts';
import { standingOf, worthOf } from '../proof/standing.ts';
import { optionExcludes } from '../weighing/option-excludes.ts';

/** What the given answers are worth to each alternative, made so that trying other answers is cheap. */
export interface AnswerWorth {
  /** Options of each question; empty where it is not answered. */
  readonly chosen: readonly (readonly number[])[];
  after(changes: Changes): Worth;
  /** The same for one change. */
  afterOne(question: number, to: number | null): Worth;
}

/** What answers come to, for each alternative. */
export interface Worth {
  /** Points x values over all answers; who leads does not depend on normalisation. */
  readonly points: readonly number[];
  /** How many answers state a requirement that it is known to miss; 0: eligible. */
  readonly misses: readonly number[];
}

/** Question -> the one option that it is answered with instead, or null: no answer. */
export type Changes = ReadonlyMap<number, number | null>;

export function answerWorth(model: Model, given: GivenAnswers): AnswerWorth {
  const { chosen, factor, totals } = standingOf(model, given);
  const n = totals.length;
  /** Adds what a question comes to with some options, or takes it away. */
  const add = (
    points: number[],
    misses: number[],
    q: number,
    options: readonly number[],
    beside: number,
    sign: 1 | -1,
  ) => {
    for (let a = 0; a < n; a++) {
      points[a]! += sign * factor[q]! * worthOf(model, q, options, beside, a);
      if (missesBy(model, q, options, a)) misses[a]! += sign;
    }
  };
  const points = [...totals];
  const misses = points.map((_, a) =>
    chosen.reduce((sum, options, q) => sum + Number(missesBy(model, q, options, a)), 0),
  );

  const optionsAfter = (q: number, changes: Changes): readonly number[] => {
    const to = changes.get(q);
    return to === undefined ? chosen[q]! : to === null ? [] : [to];
  };
  const after = (changes: Changes): Worth => {
    const worth = { points: [...points], misses: [...misses] };
    const change = (q: number) => {
      const { dependsOn } = model.questions[q]!;
      const [before, now] = dependsOn < 0 ? [[], []] : [chosen[dependsOn]!, optionsAfter(dependsOn, changes)];
      add(worth.points, worth.misses, q, chosen[q]!, before[0] ?? -1, -1);
      add(worth.points, worth.misses, q, optionsAfter(q, changes), now[0] ?? -1, 1);
    };
    for (const q of changes.keys()) {
      change(q);
      // what depends on it is worth something else beside another answer
      for (const d of model.questions[q]!.dependents) if (!changes.has(d)) change(d);
    }
    return worth;
  };
  /** Without the detour where the question stands for itself: there are many of these, and the first of them are slow. */
  const afterOne = (q: number, to: number | null): Worth => {
    const { dependsOn, dependents } = model.questions[q]!;
    if (dependsOn >= 0 || dependents.length > 0) return after(new Map([[q, to]]));
    const worth = { points: [...points], misses: [...misses] };
    add(worth.points, worth.misses, q, chosen[q]!, -1, -1);
    if (to !== null) add(worth.points, worth.misses, q, [to], -1, 1);
    return worth;
  };
  return { chosen, after, afterOne };
}

/** Whether one of some options requires what an alternative is known not to have. */
function missesBy(model: Model, question: number, options: readonly number[], alternative: number): boolean {
  for (const o of options) if (optionExcludes(model, model.questions[question]!.options[o]!, alternative)) return true;
  return false;
}
