import { criterionOf, frameworkOf } from '../../../outline/outline-view.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { commonWords } from '../../../words/common.ts';
import { type ArithmeticView, short, table, weightedOf } from './parts.ts';

/** The level of every framework on every weighted criterion, with its value. */
export function valuesTable(view: ArithmeticView): string[][] {
  const { decision, index, language } = view;
  const weighted = weightedOf(view);
  if (weighted.length === 0) return [];
  const { model } = decision;
  const rows = weighted.map((c) => [
    criterionOf(c, view).name,
    ...model.alternatives.map(({ levels, values }) => {
      const level = levels[c]!;
      const name =
        level < 0
          ? commonWords[language].unknown
          : index.criteria.get(model.criteria[c]!.id)!.levels[level]!.name[language];
      return `${name} (${short(values[c]!)})`;
    }),
  ]);
  return [
    table(
      view,
      arithmeticWords[language].valuesTitle,
      arithmeticWords[language].valuesNote,
      [arithmeticWords[language].criterion, ...model.alternatives.map((_, a) => frameworkOf(a, view).name)],
      rows,
    ),
  ];
}
