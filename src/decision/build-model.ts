import type { Importance, Importances, Knowledge } from '../knowledge/knowledge.ts';
import type { AlternativeModel, CriterionPoints, Model, OptionModel, QuestionModel } from './model.ts';
import { optionExcludes } from './weighing/excluding/option-excludes.ts';

/** Points of the three words: each is worth twice the one before. */
const pointsOf: Readonly<Record<Importance, number>> = { minor: 1, normal: 2, major: 4 };

/** What is assumed weighs a quarter of the same word said: the strongest assumption is no more than the weakest statement. */
const assumedShare = 1 / 4;

/** Turns a checked knowledge base into the numbers that decisions are made from; once for any number of decisions. */
export function buildModel(knowledge: Pick<Knowledge, 'questions' | 'criteria' | 'frameworks' | 'rules'>): Model {
  // no answer brings back who is out by a rule of the house: for the decision there is nobody of the name
  const out = new Set(knowledge.rules?.flatMap((rule) => rule.out.map((one) => one.framework)));
  const frameworks = knowledge.frameworks.filter((framework) => !out.has(framework.id));
  const owners = ownersOf(knowledge.questions);
  const criteria = knowledge.criteria.map(({ id, levels, measure }) => ({
    id,
    owner: owners.get(id) ?? -1,
    levels: levels.map((l) => ({ id: l.id, value: l.value })),
    ...(measure === undefined
      ? {}
      : {
          curve: [
            [measure.worst, 0] as const,
            ...measure.between.map(({ number, value }) => [number, value] as const),
            [measure.best, 1] as const,
          ],
        }),
  }));
  const criterionIndex = new Map(criteria.map((c, i) => [c.id, i]));
  const questionIndex = new Map(knowledge.questions.map((q, i) => [q.id, i]));
  const alternativeIndex = new Map(frameworks.map((f, i) => [f.id, i]));
  const alternatives = frameworks.map((framework): AlternativeModel => {
    const levels = criteria.map((c) => {
      const level = framework.assessments[c.id]?.level ?? null;
      return level === null ? -1 : c.levels.findIndex((l) => l.id === level);
    });
    const valueOr = (unknown: number) =>
      levels.map((level, c) => (level < 0 ? unknown : criteria[c]!.levels[level]!.value));
    return { id: framework.id, levels, values: valueOr(0.5), lows: valueOr(0), highs: valueOr(1) };
  });
  const worth = (importances: Importances = {}, share = 1) => {
    const points = Object.entries(importances).map(([id, word]): CriterionPoints => {
      return { criterion: criterionIndex.get(id)!, points: pointsOf[word] * share };
    });
    return { points, pull: pullOf(points, alternatives) };
  };
  const assumptions = (importances: Importances = {}) => {
    const ids = Object.keys(importances).filter((id) => owners.has(id));
    return [...new Set(ids.map((id) => owners.get(id)!))].map((question) => {
      const own = ids.filter((id) => owners.get(id) === question).map((id) => [id, importances[id]!] as const);
      return { question, ...worth(Object.fromEntries(own), assumedShare) };
    });
  };
  const named = (ids: readonly string[]) => ids.map((id) => alternativeIndex.get(id)!).filter((a) => a !== undefined);
  const questions = knowledge.questions.map((question): QuestionModel => {
    const options = question.options.map(
      (option): OptionModel => ({
        id: option.id,
        ...worth(option.importance),
        assumes: assumptions(option.assumes),
        requires: Object.entries(option.requires ?? {}).map(([id, level]) => {
          const criterion = criterionIndex.get(id)!;
          return { criterion, level: criteria[criterion]!.levels.findIndex((l) => l.id === level) };
        }),
        keeps: option.keeps === undefined ? null : named(option.keeps),
        drops: named(option.drops ?? []),
      }),
    );
    return {
      id: question.id,
      core: question.tier === 'core',
      several: question.several === true,
      profile: question.profile === true,
      fact: question.fact === true,
      belongsTo: question.belongsTo === undefined ? -1 : questionIndex.get(question.belongsTo)!,
      options,
      excludes: [...alternatives.keys()].filter((a) => options.some((o) => optionExcludes({ alternatives }, o, a))),
    };
  });
  return { questions, criteria, alternatives };
}

/** Criterion -> the question whose options give it importance or require a level of it. */
function ownersOf(questions: Knowledge['questions']): Map<string, number> {
  const owners = new Map<string, number>();
  questions.forEach(({ options }, q) => {
    for (const { importance, requires } of options)
      for (const id of [...Object.keys(importance ?? {}), ...Object.keys(requires ?? {})])
        if (!owners.has(id)) owners.set(id, q);
  });
  return owners;
}

/** What points are worth to each alternative. */
export const pullOf = (
  points: readonly CriterionPoints[],
  alternatives: readonly Pick<AlternativeModel, 'values'>[],
): number[] => alternatives.map(({ values }) => points.reduce((sum, p) => sum + p.points * values[p.criterion]!, 0));
