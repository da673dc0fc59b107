import type { Language } from '../../../knowledge/knowledge.ts';
import type { Outline } from '../../outline/outline.ts';
import { markdownWords } from '../../words/markdown.ts';
import { reportWords } from '../../words/report.ts';
import { inline } from './inline.ts';
import { markdownTable } from './markdown-table.ts';

/** Rank, score, its range, and how often each beats the first; below it how often each is first. */
export function rankingTable(
  { ranking: { rows, firstShares }, base: { alternatives } }: Pick<Outline, 'ranking' | 'base'>,
  language: Language,
): string {
  const words = markdownWords[language];
  const ranged = rows.some(({ range }) => range !== null);
  const several = rows.length > 1;
  const only = <T>(is: boolean, cell: T): T[] => (is ? [cell] : []);
  const head = [
    words.rank,
    words.alternative(alternatives.one),
    words.score,
    ...only(ranged, words.range),
    ...only(several, words.beatsFirst),
  ];
  const body = rows.map(({ rank, framework, score, range, beatsFirst }) => [
    String(rank),
    framework.name,
    score,
    ...only(ranged, range === null ? '' : `${range.low}–${range.high}`),
    ...only(several, beatsFirst ?? ''),
  ]);
  if (body.length === 0) return '';
  const shares = firstShares?.shares.map(({ name, share }) => `${name}: ${share}`);
  const first = shares === undefined ? '' : reportWords[language].firstShares(shares, firstShares!.error);
  return `${markdownTable({ head, rows: body })}${first === '' ? '' : `\n${inline(first)}\n`}`;
}
