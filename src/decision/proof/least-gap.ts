import type { Model } from '../model.ts';
import { optionExcludes } from '../weighing/option-excludes.ts';
import { optionPull, type Standing } from './standing.ts';

/**
 * The least lead of alternative L over R, in points, that any completion of the answers can leave in which R stays
 * eligible; the sign does not depend on normalisation:
 *   gap(L, R) = s_L - s_R + sum over open q of min(0, min over its options of (c_qL - c_qR)).
 * Options that exclude R are left out: who is excluded is no rival. A several-question's answer is a mean over its
 * options, so its least is at a single one. A question and those that depend on it are minimised together, which keeps
 * the bound exact for a given pair.
 */
export function leastGap(model: Model, standing: Standing, left: number, right: number): number {
  let gap = standing.totals[left]! - standing.totals[right]!;
  for (let q = 0; q < model.questions.length; q++) {
    const { dependsOn, dependents } = model.questions[q]!;
    if (dependents.length > 0) gap += leastOfStar(model, standing, q, left, right);
    // a dependent is counted with the question that it depends on
    else if (dependsOn < 0 && standing.open[q]) gap += leastOfOne(model, standing, q, left, right);
  }
  return gap;
}

/** Least change of the lead by an open question that stands for itself: most do, and they are most of what a proof costs. */
function leastOfOne(model: Model, standing: Standing, question: number, left: number, right: number): number {
  let least = 0;
  for (const option of model.questions[question]!.options) {
    const { pull } = option;
    if (pull[left]! - pull[right]! < least && !optionExcludes(model, option, right)) least = pull[left]! - pull[right]!;
  }
  return standing.factor[question]! * least;
}

/** Least change of the lead by a question and its dependents, as far as they are open. */
function leastOfStar(model: Model, standing: Standing, center: number, left: number, right: number): number {
  const { options, dependents } = model.questions[center]!;
  const answer = standing.chosen[center]![0] ?? -1;
  let least = leastOfDependents(model, standing, dependents, answer, left, right);
  if (!standing.open[center]) return least;
  // loops without closures: this is most of what a decision costs that runs once
  for (let o = 0; o < options.length; o++) {
    const option = options[o]!;
    if (optionExcludes(model, option, right)) continue;
    // beside no answer its own pull is all that it has
    let lead = standing.factor[center]! * (option.pull[left]! - option.pull[right]!);
    for (const d of dependents) lead += gainBeside(model, standing, d, o, left, right);
    lead += leastOfDependents(model, standing, dependents, o, left, right);
    if (lead < least) least = lead;
  }
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
    if (!standing.open[d]) continue;
    let least = 0;
    const { options } = model.questions[d]!;
    for (let o = 0; o < options.length; o++) {
      if (optionExcludes(model, options[o]!, right)) continue;
      const lead = optionPull(model, d, o, beside, left) - optionPull(model, d, o, beside, right);
      least = Math.min(least, standing.factor[d]! * lead);
    }
    sum += least;
  }
  return sum;
}

/** What an answered dependent adds to the lead once the question it depends on is answered with `beside`. */
export function gainBeside(
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
