import type { Language } from '../../../knowledge/knowledge.ts';
import { bar } from '../../../typesetting/bar.ts';
import type { Outline } from '../../outline/outline.ts';
import { commonWords } from '../../words/common.ts';
import { markdownWords } from '../../words/markdown.ts';
import { reportWords } from '../../words/report.ts';
import { inline } from './inline.ts';
import { tableOfMarkdown } from './markdown-table.ts';

/** Columns of a bar: a tenth of the points each. */
const columns = 10;

/** Rank, score with a bar, its range, and how often each beats the first; below it how often each is first. */
export function rankingTable(
  { ranking: { rows, firstShares }, base: { alternatives } }: Pick<Outline, 'ranking' | 'base'>,
  language: Language,
): string {
  const words = markdownWords[language];
  const ranged = rows.some(({ range }) => range !== null);
  const only = (is: boolean, cell: () => string): string[] => (is ? [inline(cell())] : []);
  const first = rows[0]?.framework.name ?? '';
  const head = [
    inline(words.rank),
    inline(commonWords[language].heading(alternatives.one)),
    inline(words.score),
    ...only(ranged, () => words.range),
    ...only(rows.length > 1, () => words.beats(first)),
  ];
  const body = rows.map(({ rank, framework, score, range, exact, beatsFirst }) => [
    String(rank),
    inline(framework.name),
    `\`${bar(Math.round(exact.score * columns) / columns, columns).replaceAll(' ', '░')}\` ${score}`,
    ...only(ranged, () => (range === null ? '' : `${range.low}–${range.high}`)),
    ...only(rows.length > 1, () => beatsFirst ?? ''),
  ]);
  if (body.length === 0) return '';
  const shares = firstShares?.shares.map(({ name, share }) => `${name}: ${share}`);
  const told = shares === undefined ? '' : reportWords[language].firstShares(shares, firstShares!.error);
  return `${tableOfMarkdown({ head, rows: body })}${told === '' ? '' : `\n${inline(told)}\n`}`;
}
