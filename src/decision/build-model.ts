import type { Basis } from '../knowledge/basis.ts';
import type { Importance, Importances } from '../knowledge/knowledge.ts';
import type { AlternativeModel, Model, OptionModel, QuestionModel } from './model.ts';

/** Points of the three words: each is worth twice the one before. */
const pointsOf: Readonly<Record<Importance, number>> = { minor: 1, normal: 2, major: 4 };

/** Turns a checked knowledge base into the numbers that decisions are made from; once for any number of decisions. */
export function buildModel(knowledge: Pick<Basis, 'questions' | 'criteria' | 'frameworks'>): Model {
  const criteria = knowledge.criteria.map(({ id, levels }) => ({
    id,
    levels: levels.map((l) => ({ id: l.id, value: l.value })),
  }));
  const criterionIndex = new Map(criteria.map((c, i) => [c.id, i]));
  const questionIndex = new Map(knowledge.questions.map((q, i) => [q.id, i]));
  const alternatives = knowledge.frameworks.map((framework): AlternativeModel => {
    const levels = Int32Array.from(criteria, (c) => {
      const level = framework.assessments[c.id]?.level ?? null;
      return level === null ? -1 : c.levels.findIndex((l) => l.id === level);
    });
    const valueOr = (unknown: number) =>
      Float64Array.from(levels, (level, c) => (level < 0 ? unknown : criteria[c]!.levels[level]!.value));
    return { id: framework.id, levels, values: valueOr(0.5), lows: valueOr(0), highs: valueOr(1) };
  });
  // a loop over what is there, because most options are about one criterion or two
  const worth = (importances: Importances = {}) => {
    const points = new Float64Array(criteria.length);
    const pull = new Float64Array(alternatives.length);
    for (const id of Object.keys(importances)) {
      const criterion = criterionIndex.get(id)!;
      const added = pointsOf[importances[id]!];
      points[criterion]! += added;
      for (let a = 0; a < pull.length; a++) pull[a]! += added * alternatives[a]!.values[criterion]!;
    }
    return { points, pull };
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
      optionIndex: new Map(options.map((o, i) => [o.id, i])),
      dependsOn: dependsOn[q]!,
      dependents: dependsOn.flatMap((target, other) => (target === q ? [other] : [])),
    };
  });
  return { questions, questionIndex, criteria, alternatives };
}
