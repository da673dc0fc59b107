import type { GivenAnswers, Model, OptionModel, Preferences, Requirement } from './model.ts';

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
      const option = question.options[question.optionIndex.get(id)!]!;
      const points = pointsBeside(option, beside);
      for (let c = 0; c < points.length; c++) {
        if (points[c] === 0) continue;
        importance[c]! += points[c]! * share;
        from[c]!.push({ question: question.id, option: id, points: points[c]! * share });
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
  const { id, optionIndex } = model.questions[question]!;
  const chosen = Object.hasOwn(answers, id) ? answers[id]![0] : undefined;
  return chosen === undefined ? -1 : optionIndex.get(chosen)!;
}

/** An option's points, with those that it gives only beside option `beside` of the question it depends on (-1: unanswered). */
export function pointsBeside(option: OptionModel, beside: number): Float64Array {
  const extra = option.given.filter((given) => given.option === beside);
  if (extra.length === 0) return option.points;
  return option.points.map((points, c) => extra.reduce((sum, given) => sum + given.points[c]!, points));
}
