import type { Decision } from '../../../decision/decide.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { isRanged, percent } from '../../numbers.ts';
import type { Recommendation } from '../json/recommendation.ts';
import { markdownTable } from './markdown-table.ts';

/** Rank, score, its range, and how often each beats the first. */
export function rankingTable(
  { indices, ranking }: Decision,
  { ranking: named }: Recommendation,
  language: Language,
): string {
  const ranged = ranking.some(isRanged);
  const columns = {
    en: ['Rank', 'Framework', 'Score of 100', 'Range', 'Beats the first in'],
    ja: ['順位', 'フレームワーク', '得点 (100 点満点)', '範囲', '先頭を上回る割合'],
  }[language];
  const head = columns.filter((_, i) => (i !== 3 || ranged) && (i !== 4 || ranking.length > 1));
  const rows = ranking.map((ranked, r) => [
    String(ranked.rank),
    named[r]!.name,
    (100 * ranked.score).toFixed(1),
    ...(ranged ? [isRanged(ranked) ? `${(100 * ranked.low).toFixed(1)}–${(100 * ranked.high).toFixed(1)}` : ''] : []),
    ...(ranking.length > 1 ? [r === 0 ? '' : percent(indices[r]![0]!, language)] : []),
  ]);
  return rows.length === 0 ? '' : markdownTable({ head, rows });
}
