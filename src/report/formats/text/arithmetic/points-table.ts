import { roundToSum } from '../../../numbers.ts';
import { criterionName } from '../../../words/flip-text.ts';
import type { ReasonsView } from '../reason-lines.ts';
import { short, table, weightedOf, words } from './parts.ts';

/** Which answer gave how many points to which criterion. */
export function pointsTable(view: ReasonsView): string[][] {
  const { decision, index, language } = view;
  const w = words[language];
  const cells = decision.model.questions.flatMap(({ id }) =>
    weightedOf(view).flatMap((c) =>
      decision.preferences.from[c]!.filter((f) => f.question === id).map((f) => ({ ...f, criterion: c })),
    ),
  );
  if (cells.length === 0) return [];
  const printed = roundToSum(
    cells.map((cell) => cell.points),
    2,
  );
  const rows = cells.map(({ question, option, criterion }, i) => {
    const twice = decision.given.priorities.includes(question) ? ' ×2' : '';
    const label = index.option(question, option).label[language];
    return [`${question}: ${label}${twice} → ${criterionName(criterion, view)}`, short(printed[i]!)];
  });
  const total = printed.reduce((a, b) => a + b, 0);
  return [
    table(
      view,
      { en: '1. Points', ja: '1. 点' }[language],
      {
        en: 'minor 1, normal 2, major 4; several options share; a priority (×2) counts double.',
        ja: 'minor は 1、normal は 2、major は 4。複数の選択肢では等分し、優先する回答 (×2) は 2 倍に数えます。',
      }[language],
      [w.answer, w.points],
      [...rows, [w.sum, short(total)]],
    ),
  ];
}
