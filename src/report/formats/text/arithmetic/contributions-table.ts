import { roundTo, roundToSum } from '../../../numbers.ts';
import { criterionName, nameOf } from '../../../words/flip-text.ts';
import type { ReasonsView } from '../reason-lines.ts';
import { table, weightedOf, words } from './parts.ts';

/** With a sign, but a zero without one. */
const signed2 = (points: number): string =>
  points === 0 ? '0.00' : `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

/** Weight x value, and the advantages of the first over the runner-up. */
export function contributionsTable(view: ReasonsView): string[][] {
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
    second === undefined ? [] : [`${nameOf(first!.alternative, view)} − ${nameOf(second.alternative, view)}`];
  const rows = weighted.map((c, k) => [
    criterionName(c, view),
    ...columns.map((column) => column[k]!.toFixed(2)),
    ...(advantages === undefined ? [] : [signed2(advantages[k]!)]),
  ]);
  const sums = [
    words[language].score,
    ...ranking.map(({ score }) => roundTo(100 * score, 2).toFixed(2)),
    ...(margin === null ? [] : [signed2(roundTo(margin, 2))]),
  ];
  return [
    table(
      view,
      { en: '4. Contributions', ja: '4. 得点の内訳' }[language],
      {
        en: '100 × weight × value; each column is rounded so that it adds up.',
        ja: '100 × 重み × 値。どの列も、合計が合うように丸めてあります。',
      }[language],
      [words[language].criterion, ...ranking.map((r) => nameOf(r.alternative, view)), ...versus],
      [...rows, sums],
    ),
  ];
}
