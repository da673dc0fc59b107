import { expectedRanksFrom } from '../../../../decision/firmness/expected-ranks-from.ts';
import type { Firmness } from '../../../../decision/firmness/firmness.ts';
import type { Language } from '../../../../knowledge/knowledge.ts';
import { percent, pointsText, roundTo } from '../../../numbers.ts';
import { nameOf } from '../../../words/flip-text.ts';
import { firstShare } from '../ranking-lines.ts';
import type { ReasonsView } from '../reason-lines.ts';
import { table, tenths, words } from './parts.ts';

/** To a tenth throughout, so that both ways of a pair add up to 100 %; doubt is not rounded away here either. */
const toTenths = (share: number, language: Language): string =>
  share > 0 && share < 1 && (share < 0.001 || share > 0.999) ? percent(share, language) : `${tenths(share)} %`;

/** Score ranges, expected ranks and winning indices under uncertain weights. */
export function indicesTable(view: ReasonsView, { acceptability }: Firmness): string[][] {
  const { decision, language } = view;
  const { ranking, indices } = decision;
  if (ranking.length < 2) return [];
  const w = words[language];
  const expected = expectedRanksFrom(indices);
  const names = ranking.map((r) => nameOf(r.alternative, view));
  const row = (name: string, cell: (a: number) => string) => [name, ...ranking.map((_, a) => cell(a))];
  const rows = [
    row(w.range, (a) => `${pointsText(100 * ranking[a]!.low)} – ${pointsText(100 * ranking[a]!.high)}`),
    row(w.expected, (a) => roundTo(expected[a]!, 2).toFixed(2)),
    row(w.firstShare, (a) => {
      const error = acceptability.standardError[a]![0]!;
      const share = toTenths(firstShare(decision, acceptability, a), language);
      return error === 0 ? share : `${share} ± ${(100 * error).toFixed(1)}`;
    }),
    ...names.map((name, b) =>
      row({ en: `ahead of ${name}`, ja: `${name} より上` }[language], (a) =>
        a === b ? '–' : toTenths(indices[a]![b]!, language),
      ),
    ),
  ];
  const sampled =
    ranking.length > 2
      ? {
          en: ' First in: 10,000 samples, ± the standard error.',
          ja: '先頭の割合は 10,000 回の標本による (± は標準誤差)。',
        }[language]
      : '';
  return [
    table(
      view,
      { en: '5. When the weights are uncertain', ja: '5. 重みが不確かなとき' }[language],
      {
        en: `Shares of all weightings like these (Dirichlet with the prior counts), exact.${sampled}`,
        ja: `これに似た重み付け (事前の数によるディリクレ分布) の中での割合。厳密値です。${sampled}`,
      }[language],
      ['', ...names],
      rows,
    ),
  ];
}
