import { roundTo, roundToSum } from '../../../numbers.ts';
import { criterionOf, frameworkOf } from '../../../outline/outline-view.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { type ArithmeticView, table, weightedOf } from './parts.ts';

/** With a sign, but a zero without one. */
const signed2 = (points: number): string =>
  points === 0 ? '0.00' : `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

/** Weight x value, and the advantages of the first over the runner-up. */
export function contributionsTable(view: ArithmeticView): string[][] {
  const { decision, language } = view;
  const { ranking, margin } = decision;
  const weighted = weightedOf(view);
  if (weighted.length === 0 || ranking.length === 0) return [];
  const columns = ranking.map(({ contributions, score }) =>
    roundToSum(
      weighted.map((c) => 100 * contributions[c]!),
      2,
      100 * score,
    ),
  );
  const [first, second] = ranking;
  const advantages =
    second === undefined
      ? undefined
      : roundToSum(
          weighted.map((c) => 100 * (first!.contributions[c]! - second.contributions[c]!)),
          2,
          margin!,
        );
  const versus =
    second === undefined
      ? []
      : [`${frameworkOf(first!.alternative, view).name} − ${frameworkOf(second.alternative, view).name}`];
  const rows = weighted.map((c, k) => [
    criterionOf(c, view).name,
    ...columns.map((column) => column[k]!.toFixed(2)),
    ...(advantages === undefined ? [] : [signed2(advantages[k]!)]),
  ]);
  const sums = [
    arithmeticWords[language].score,
    ...ranking.map(({ score }) => roundTo(100 * score, 2).toFixed(2)),
    ...(margin === null ? [] : [signed2(roundTo(margin, 2))]),
  ];
  return [
    table(
      view,
      arithmeticWords[language].contributionsTitle,
      arithmeticWords[language].contributionsNote,
      [arithmeticWords[language].criterion, ...ranking.map((r) => frameworkOf(r.alternative, view).name), ...versus],
      [...rows, sums],
    ),
  ];
}
