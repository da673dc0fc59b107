import { roundToSum } from '../../../numbers.ts';
import type { AnswerBehind } from '../../../outline/finding.ts';
import { answersBehind, criterionOf } from '../../../outline/outline-view.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { type ArithmeticView, short, table, weightedOf } from './parts.ts';

/** Which answer gave how many points to which criterion. */
export function pointsTable(view: ArithmeticView): string[][] {
  const { decision, language } = view;
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
  const rows = cells.map(({ criterion, ...from }, i) => {
    const [{ question, label, assumed }] = answersBehind([from], view, criterion) as [AnswerBehind];
    const twice = !assumed && decision.given.priorities.includes(question) ? ' ×2' : '';
    return [`${question}: ${label}${twice} → ${criterionOf(criterion, view).name}`, short(printed[i]!)];
  });
  const total = printed.reduce((a, b) => a + b, 0);
  return [table(view, w.pointsTitle, w.pointsNote, [w.answer, w.points], [...rows, [w.sum, short(total)]])];
}
