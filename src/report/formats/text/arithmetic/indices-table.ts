import { expectedRanksFrom } from '../../../../decision/firmness/expected-ranks-from.ts';
import type { Firmness } from '../../../../decision/firmness/firmness.ts';
import type { Language } from '../../../../knowledge/knowledge.ts';
import { percent, pointsText, roundTo } from '../../../numbers.ts';
import { frameworkOf } from '../../../outline/outline-view.ts';
import { firstShare } from '../../../outline/ranking-outline.ts';
import { arithmeticWords } from '../../../words/arithmetic.ts';
import { type ArithmeticView, table, tenths } from './parts.ts';

/** To a tenth throughout, so that both ways of a pair add up to 100%; doubt is not rounded away here either. */
const toTenths = (share: number, language: Language): string =>
  share > 0 && share < 1 && (share < 0.001 || share > 0.999) ? percent(share, language) : `${tenths(share)}%`;

/** Score ranges, expected ranks and winning indices under uncertain weights. */
export function indicesTable(view: ArithmeticView, { firsts }: Pick<Firmness, 'firsts'>): string[][] {
  const { decision, language } = view;
  const { ranking, indices } = decision;
  if (ranking.length < 2) return [];
  const w = arithmeticWords[language];
  const expected = expectedRanksFrom(indices);
  const names = ranking.map((r) => frameworkOf(r.alternative, view).name);
  const row = (name: string, cell: (a: number) => string) => [name, ...ranking.map((_, a) => cell(a))];
  const rows = [
    row(w.range, (a) => `${pointsText(100 * ranking[a]!.low)} – ${pointsText(100 * ranking[a]!.high)}`),
    row(w.expected, (a) => roundTo(expected[a]!, 2).toFixed(2)),
    row(w.firstShare, (a) => {
      const error = firsts.standardErrors?.[a] ?? 0;
      const share = toTenths(firstShare(decision, firsts, a), language);
      return error === 0 ? share : `${share} ± ${(100 * error).toFixed(1)}`;
    }),
    ...names.map((name, b) => row(w.aheadOf(name), (a) => (a === b ? '–' : toTenths(indices[a]![b]!, language)))),
  ];
  return [table(view, w.indicesTitle, w.indicesNote(firsts.standardErrors !== null), ['', ...names], rows)];
}
