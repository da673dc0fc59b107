import type { CriterionPoints, GivenAnswers, Model, OptionModel, Preferences, Requirement } from '../model.ts';
import { optionIndex } from './option-index.ts';

/**
 * Answers -> preferences. I_c is the sum over the answers of their points; the points of a several-question are shared
 * equally among its chosen options; a priority counts double. w_c = I_c / sum I (direct rating, Keeney & Raiffa 1976).
 * An unanswered question adds nothing and is not in the denominator. Answers are checked before (`check-answers.ts`).
 */
export function elicitPreferences(model: Model, { answers, priorities }: GivenAnswers): Preferences {
  const importance = new Float64Array(model.criteria.length);
  const from: { question: string; option: string; points: number }[][] = model.criteria.map(() => []);
  const requirements: Requirement[] = [];
  for (const question of model.questions) {
    const chosen = Object.hasOwn(answers, question.id) ? answers[question.id]! : [];
    if (chosen.length === 0) continue;
    const share = (priorities.includes(question.id) ? 2 : 1) / chosen.length;
    const beside = question.dependsOn < 0 ? -1 : chosenOption(model, question.dependsOn, answers);
    for (const id of chosen) {
      const option = question.options[optionIndex(question, id)]!;
      for (const { criterion, points } of pointsBeside(option, beside)) {
        importance[criterion]! += points * share;
        from[criterion]!.push({ question: question.id, option: id, points: points * share });
      }
      for (const { criterion, level } of option.requires)
        requirements.push({ criterion, level, from: { question: question.id, option: id } });
    }
  }
  let total = 0;
  for (const points of importance) total += points;
  const weights = importance.map((points) => (total === 0 ? 0 : points / total));
  return { importance, from, weights, requirements };
}

/** Index of the option chosen in a question that takes one, or -1. */
function chosenOption(model: Model, question: number, answers: GivenAnswers['answers']): number {
  const asked = model.questions[question]!;
  const chosen = Object.hasOwn(answers, asked.id) ? answers[asked.id]![0] : undefined;
  return chosen === undefined ? -1 : optionIndex(asked, chosen);
}

/** An option's points, with those that it gives only beside option `beside` of the question it depends on (-1: unanswered). */
export function pointsBeside({ points, given }: OptionModel, beside: number): readonly CriterionPoints[] {
  const extra = given.filter((g) => g.option === beside);
  if (extra.length === 0) return points;
  const sums = new Map<number, number>();
  for (const p of [...points, ...extra.flatMap((g) => g.points)])
    sums.set(p.criterion, (sums.get(p.criterion) ?? 0) + p.points);
  return [...sums].map(([criterion, sum]) => ({ criterion, points: sum }));
}
