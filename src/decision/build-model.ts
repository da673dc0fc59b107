import type { Importance, Importances, Knowledge } from '../knowledge/knowledge.ts';
import type { AlternativeModel, CriterionPoints, Model, OptionModel, QuestionModel } from './model.ts';
import { optionExcludes } from './weighing/option-excludes.ts';

/** Points of the three words: each is worth twice the one before. */
const pointsOf: Readonly<Record<Importance, number>> = { minor: 1, normal: 2, major: 4 };

/** Turns a checked knowledge base into the numbers that decisions are made from; once for any number of decisions. */
export function buildModel(knowledge: Pick<Knowledge, 'questions' | 'criteria' | 'frameworks'>): Model {
  const criteria = knowledge.criteria.map(({ id, levels }) => ({
    id,
    levels: levels.map((l) => ({ id: l.id, value: l.value })),
  }));
  const criterionIndex = new Map(criteria.map((c, i) => [c.id, i]));
  const questionIndex = new Map(knowledge.questions.map((q, i) => [q.id, i]));
  const alternatives = knowledge.frameworks.map((framework): AlternativeModel => {
    const levels = criteria.map((c) => {
      const level = framework.assessments[c.id]?.level ?? null;
      return level === null ? -1 : c.levels.findIndex((l) => l.id === level);
    });
    const valueOr = (unknown: number) =>
      levels.map((level, c) => (level < 0 ? unknown : criteria[c]!.levels[level]!.value));
    return { id: framework.id, levels, values: valueOr(0.5), lows: valueOr(0), highs: valueOr(1) };
  });
  const worth = (importances: Importances = {}) => {
    const points = Object.entries(importances).map(([id, word]): CriterionPoints => {
      return { criterion: criterionIndex.get(id)!, points: pointsOf[word] };
    });
    return { points, pull: pullOf(points, alternatives) };
  };
  const dependsOn = knowledge.questions.map((q) => {
    const other = q.options.flatMap((o) => (o.given ?? []).flatMap((g) => Object.keys(g.answer)))[0];
    return other === undefined ? -1 : questionIndex.get(other)!;
  });
  const questions = knowledge.questions.map((question, q): QuestionModel => {
    const target = knowledge.questions[dependsOn[q]!];
    const options = question.options.map(
      (option): OptionModel => ({
        id: option.id,
        ...worth(option.importance),
        given: (option.given ?? []).map((given) => ({
          option: target!.options.findIndex((o) => o.id === given.answer[target!.id]),
          ...worth(given.importance),
        })),
        requires: Object.entries(option.requires ?? {}).map(([id, level]) => {
          const criterion = criterionIndex.get(id)!;
          return { criterion, level: criteria[criterion]!.levels.findIndex((l) => l.id === level) };
        }),
      }),
    );
    return {
      id: question.id,
      core: question.tier === 'core',
      several: question.several === true,
      options,
      excludes: [...alternatives.keys()].filter((a) => options.some((o) => optionExcludes({ alternatives }, o, a))),
      dependsOn: dependsOn[q]!,
      dependents: dependsOn.flatMap((target, other) => (target === q ? [other] : [])),
    };
  });
  return { questions, criteria, alternatives };
}

/** What points are worth to each alternative. */
export const pullOf = (
  points: readonly CriterionPoints[],
  alternatives: readonly Pick<AlternativeModel, 'values'>[],
): number[] => alternatives.map(({ values }) => points.reduce((sum, p) => sum + p.points * values[p.criterion]!, 0));
