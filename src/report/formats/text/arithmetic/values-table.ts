import { criterionName, nameOf } from '../../../words/flip-text.ts';
import type { ReasonsView } from '../reason-lines.ts';
import { short, table, weightedOf, words } from './parts.ts';

/** The level of every framework on every weighted criterion, with its value. */
export function valuesTable(view: ReasonsView): string[][] {
  const { decision, index, language } = view;
  const weighted = weightedOf(view);
  if (weighted.length === 0) return [];
  const { model } = decision;
  const rows = weighted.map((c) => [
    criterionName(c, view),
    ...model.alternatives.map(({ levels, values }) => {
      const level = levels[c]!;
      const name =
        level < 0 ? words[language].unknown : index.criteria.get(model.criteria[c]!.id)!.levels[level]!.name[language];
      return `${name} (${short(values[c]!)})`;
    }),
  ]);
  return [
    table(
      view,
      { en: '3. Values', ja: '3. 値' }[language],
      {
        en: 'From 0 to 1, by the level; what is not known counts as 0.5.',
        ja: '段階に応じて 0 から 1。不明なものは 0.5 とみなします。',
      }[language],
      [words[language].criterion, ...model.alternatives.map((_, a) => nameOf(a, view))],
      rows,
    ),
  ];
}
