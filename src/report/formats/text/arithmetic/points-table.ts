import { roundToSum } from '../../../numbers.ts';
import { criterionOf } from '../../../outline/outline-view.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { type ArithmeticView, short, table, weightedOf } from './parts.ts';

/** Which answer gave how many points to which criterion. */
export function pointsTable(view: ArithmeticView): string[][] {
  const { decision, index, language } = view;
  const w = arithmeticWords[language];
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
    return [`${question}: ${label}${twice} → ${criterionOf(criterion, view).name}`, short(printed[i]!)];
  });
  const total = printed.reduce((a, b) => a + b, 0);
  return [table(view, w.pointsTitle, w.pointsNote, [w.answer, w.points], [...rows, [w.sum, short(total)]])];
}
