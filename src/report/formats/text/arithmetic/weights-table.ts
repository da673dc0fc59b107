import { winnerInterval } from '../../../../decision/change/winner-interval.ts';
import { countsPerPoint } from '../../../../decision/firmness/prior.ts';
import { weightedValues } from '../../../../decision/weighing/weighted-values.ts';
import { roundToSum } from '../../../numbers.ts';
import { criterionOf } from '../../../outline/outline-view.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { type ArithmeticView, short, table, tenths, weightedOf } from './parts.ts';

/** Points -> weights, the prior around them, and how far each weight may go. */
export function weightsTable(view: ArithmeticView): string[][] {
  const { decision, language } = view;
  const { preferences, counts, certainty, model, ranking } = decision;
  const weighted = weightedOf(view);
  if (weighted.length === 0) return [];
  const w = arithmeticWords[language];
  const { weights, values } = weightedValues(
    model,
    preferences,
    ranking.map((r) => r.alternative),
  );
  const points = roundToSum(
    weighted.map((c) => preferences.importance[c]!),
    2,
  );
  const shares = roundToSum(
    weights.map((weight) => 100 * weight),
    2,
  );
  const rows = weighted.map((c, k) => {
    const { low, high } = ranking.length === 0 ? { low: 0, high: 1 } : winnerInterval(values, weights, k);
    return [
      criterionOf(c, view).name,
      short(points[k]!),
      `${shares[k]!.toFixed(2)}%`,
      String(counts[c]!),
      `${tenths(low)} – ${tenths(high)}%`,
    ];
  });
  const sums = [
    w.sum,
    short(points.reduce((a, b) => a + b, 0)),
    `${shares.reduce((a, b) => a + b, 0).toFixed(2)}%`,
    String(weighted.reduce((sum, c) => sum + counts[c]!, 0)),
    '–',
  ];
  return [
    table(
      view,
      w.weightsTitle,
      w.weightsNote(countsPerPoint[certainty], certainty),
      [w.criterion, w.points, w.weight, w.prior, w.interval],
      [...rows, sums],
    ),
  ];
}
