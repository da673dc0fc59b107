import { percent } from '../../report/numbers.ts';
import type { RankedFinding } from '../../report/outline/finding.ts';
import type { RankingOutline } from '../../report/outline/ranking-outline.ts';
import { reportWords } from '../../report/words/report.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { contributionsView } from './contributions-view.ts';
import { section } from './section.ts';

/** So many criteria have a tint and a number of their own; the others share the last one. */
const tints = 6;
/** Parts narrower than this (of 100) have no room for their number. */
const roomForNumber = 6;

/** The ranking as bars of stacked contributions, what their parts stand for, and all of it as a table. */
export function rankingView({ outline }: Advice, state: PageState): Element {
  const words = pageWords(state.language);
  const { criteria, rows, firstShares } = outline.ranking;
  const shown = criteria.length === tints + 1 ? criteria : criteria.slice(0, tints);
  const rest = criteria.slice(shown.length);
  const entry = (key: string, tint: number, name: string, weight: number) =>
    h('li', { 'data-key': key, class: key === 'rest' ? 'rest' : null }, [
      swatch(tint),
      h('span', { class: 'legend-name' }, name),
      h('span', { class: 'number' }, percent(weight, state.language)),
    ]);
  const legend = h('ol', { class: 'legend', 'aria-label': words.legend }, [
    ...shown.map(({ id, name, weight }, i) => entry(id, i, name, weight)),
    rest.length > 0 &&
      entry(
        'rest',
        tints,
        words.others(rest.length),
        rest.reduce((sum, { weight }) => sum + weight, 0),
      ),
  ]);
  const shares = firstShares?.shares.map(({ name, share }) => `${name}: ${share}`);
  return section('ranking', words.ranking, [
    h(
      'ol',
      { class: 'ranking' },
      rows.map((row) => rankedView(row, outline.ranking, shown.length, words)),
    ),
    shares !== undefined &&
      h(
        'p',
        { class: 'muted', 'data-key': 'first-shares' },
        reportWords[state.language].firstShares(shares, firstShares!.error),
      ),
    criteria.length > 0 && [h('p', { class: 'muted' }, words.rankingLead), legend],
    criteria.length > 0 &&
      h('details', { class: 'as-table', 'data-key': 'as-table' }, [
        h('summary', {}, words.asTable),
        contributionsView(outline.ranking, state),
      ]),
  ]);
}

function rankedView(
  row: RankedFinding,
  ranking: RankingOutline,
  shown: number,
  words: ReturnType<typeof pageWords>,
): Element {
  const { framework, rank, score, range } = row;
  return h('li', { 'data-key': framework.id, class: rank === 1 ? 'first' : null }, [
    h('span', { class: 'rank', 'aria-hidden': 'true' }, String(rank)),
    h('span', { class: 'name' }, [h('span', { class: 'visually-hidden' }, `${words.rank} ${rank}: `), framework.name]),
    h('span', { class: 'score number' }, [
      score,
      h('span', { class: 'visually-hidden' }, ` ${words.points}`),
      range !== null && h('span', { class: 'score-range' }, ` (${range.low}–${range.high})`),
    ]),
    barView(row, ranking, shown),
  ]);
}

/** Percentages instead of a view box: the bar grows with its column and its numbers stay legible. */
function barView({ range, exact, contributions }: RankedFinding, { criteria }: RankingOutline, shown: number): Element {
  let from = 0;
  const parts = contributions.flatMap(({ points, exact: width }, i) => {
    const x = from;
    from += width;
    if (width === 0) return [];
    return [
      h('g', { class: `tint-${i < shown ? i : tints}` }, [
        h(
          'rect',
          { x: percentage(x), y: 0, width: percentage(width), height: 26 },
          h('title', {}, `${criteria[i]!.name}: ${points}`),
        ),
        i < shown && width >= roomForNumber && h('text', { x: percentage(x + width / 2), y: 18 }, String(i + 1)),
      ]),
    ];
  });
  const { low, high } = exact;
  return h('svg', { class: 'bar', width: '100%', height: 32, 'aria-hidden': 'true', focusable: 'false' }, [
    h('rect', { class: 'track', x: 0, y: 0, width: '100%', height: 26 }),
    ...parts,
    range !== null &&
      h('rect', { class: 'range', x: percentage(100 * low), y: 28, width: percentage(100 * (high - low)), height: 3 }),
  ]);
}

const percentage = (value: number) => `${Number(value.toFixed(3))}%`;

const swatch = (tint: number) =>
  h('svg', { class: 'swatch', width: 20, height: 20, 'aria-hidden': 'true', focusable: 'false' }, [
    h('g', { class: `tint-${tint}` }, [
      h('rect', { x: 0, y: 0, width: 20, height: 20 }),
      tint < tints && h('text', { x: 10, y: 15 }, String(tint + 1)),
    ]),
  ]);
