import type { Model } from './model.ts';
import { optionPull, type Standing } from './standing.ts';

/**
 * The least lead of alternative L over R, in points, that any completion of the answers can leave; the sign does not
 * depend on normalisation:
 *   gap(L, R) = s_L - s_R + sum over unanswered q of min(0, min over its options of (c_qL - c_qR)).
 * A several-question's answer is a mean over its options, so its least is at a single one. A question and those that
 * depend on it are minimised together, which keeps the bound exact for a given pair.
 */
export function leastGap(model: Model, standing: Standing, left: number, right: number): number {
  let gap = standing.totals[left]! - standing.totals[right]!;
  model.questions.forEach((question, q) => {
    if (question.dependsOn >= 0) return; // counted with the question that it depends on
    gap += leastOfStar(model, standing, q, left, right);
  });
  return gap;
}

/** Least change of the lead by a question and its dependents, as far as they are unanswered. */
function leastOfStar(model: Model, standing: Standing, center: number, left: number, right: number): number {
  const { options, dependents } = model.questions[center]!;
  const answered = standing.chosen[center]!;
  if (answered.length > 0) return leastOfDependents(model, standing, dependents, answered[0]!, left, right);
  let least = leastOfDependents(model, standing, dependents, -1, left, right);
  options.forEach((_, o) => {
    const own =
      standing.factor[center]! * (optionPull(model, center, o, -1, left) - optionPull(model, center, o, -1, right));
    const answeredNow = dependents.reduce((sum, d) => sum + gainBeside(model, standing, d, o, left, right), 0);
    least = Math.min(least, own + answeredNow + leastOfDependents(model, standing, dependents, o, left, right));
  });
  return least;
}

function leastOfDependents(
  model: Model,
  standing: Standing,
  dependents: readonly number[],
  beside: number,
  left: number,
  right: number,
): number {
  let sum = 0;
  for (const d of dependents) {
    if (standing.chosen[d]!.length > 0) continue;
    let least = 0;
    model.questions[d]!.options.forEach((_, o) => {
      const lead = optionPull(model, d, o, beside, left) - optionPull(model, d, o, beside, right);
      least = Math.min(least, standing.factor[d]! * lead);
    });
    sum += least;
  }
  return sum;
}

/** What an answered dependent adds to the lead once the question it depends on is answered with `beside`. */
function gainBeside(
  model: Model,
  standing: Standing,
  dependent: number,
  beside: number,
  left: number,
  right: number,
): number {
  const chosen = standing.chosen[dependent]!;
  if (chosen.length === 0) return 0;
  let sum = 0;
  for (const o of chosen) {
    for (const extra of model.questions[dependent]!.options[o]!.given) {
      if (extra.option === beside) sum += extra.pull[left]! - extra.pull[right]!;
    }
  }
  return (standing.factor[dependent]! * sum) / chosen.length;
}
