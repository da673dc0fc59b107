import type { Ranked } from '../../decision/model.ts';
import { isRanged, percent, roundToSum } from '../../report/numbers.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { contributionsTable } from './contributions-table.ts';
import { heaviestFirst } from './heaviest-first.ts';
import { section } from './section.ts';

/** So many criteria have a tint and a number of their own; the others share the last one. */
const tints = 6;
/** Parts narrower than this (of 100) have no room for their number. */
const roomForNumber = 6;

/** The ranking as bars of stacked contributions, what their parts stand for, and all of it as a table. */
export function rankingView(advice: Advice, state: PageState): Element {
  const { decision, knowledge } = advice;
  const words = pageWords(state.language);
  const { weights } = decision.preferences;
  const byWeight = heaviestFirst(weights);
  const shown = byWeight.length === tints + 1 ? byWeight : byWeight.slice(0, tints);
  const nameOf = (c: number) => knowledge.criteria[c]!.name[state.language];
  const rest = byWeight.length - shown.length;
  const legend = h('ol', { class: 'legend', 'aria-label': words.legend }, [
    ...shown.map((c, i) =>
      h('li', { 'data-key': knowledge.criteria[c]!.id }, [
        swatch(i),
        h('span', { class: 'legend-name' }, nameOf(c)),
        h('span', { class: 'number' }, percent(weights[c]!, state.language)),
      ]),
    ),
    rest > 0 &&
      h('li', { class: 'rest', 'data-key': 'rest' }, [
        swatch(tints),
        h('span', { class: 'legend-name' }, words.others(rest)),
        h(
          'span',
          { class: 'number' },
          percent(
            byWeight.slice(tints).reduce((sum, c) => sum + weights[c]!, 0),
            state.language,
          ),
        ),
      ]),
  ]);
  return section('ranking', words.ranking, [
    h(
      'ol',
      { class: 'ranking' },
      decision.ranking.map((ranked) => rankedView(ranked, byWeight, shown.length, advice, state)),
    ),
    byWeight.length > 0 && [h('p', { class: 'muted' }, words.rankingLead), legend],
    byWeight.length > 0 &&
      h('details', { class: 'as-table', 'data-key': 'as-table' }, [
        h('summary', {}, words.asTable),
        contributionsTable(advice, byWeight, state),
      ]),
  ]);
}

function rankedView(
  { alternative, rank, score, low, high, contributions }: Ranked,
  byWeight: readonly number[],
  shown: number,
  { decision, knowledge }: Advice,
  { language }: PageState,
): Element {
  const words = pageWords(language);
  const { id, name } = knowledge.frameworks[alternative]!;
  const points = (100 * score).toFixed(1);
  const ranged = isRanged({ low, high });
  return h('li', { 'data-key': id, class: rank === 1 ? 'first' : null }, [
    h('span', { class: 'rank', 'aria-hidden': 'true' }, String(rank)),
    h('span', { class: 'name' }, [h('span', { class: 'visually-hidden' }, `${words.rank} ${rank}: `), name]),
    h('span', { class: 'score number' }, [
      points,
      h('span', { class: 'visually-hidden' }, ` ${words.points}`),
      ranged && h('span', { class: 'score-range' }, ` (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`),
    ]),
    barView({ low, high, contributions }, byWeight, shown, decision, knowledge, language),
  ]);
}

/** Percentages instead of a view box: the bar grows with its column and its numbers stay legible. */
function barView(
  { low, high, contributions }: Pick<Ranked, 'low' | 'high' | 'contributions'>,
  byWeight: readonly number[],
  shown: number,
  { model }: Advice['decision'],
  knowledge: Advice['knowledge'],
  language: PageState['language'],
): Element {
  const printed = roundToSum(
    byWeight.map((c) => 100 * contributions[c]!),
    1,
  );
  let from = 0;
  const parts = byWeight.flatMap((c, i) => {
    const width = 100 * contributions[c]!;
    const x = from;
    from += width;
    if (width === 0) return [];
    const name = knowledge.criteria.find((k) => k.id === model.criteria[c]!.id)!.name[language];
    const tint = Math.min(i, i < shown ? i : tints);
    return [
      h('g', { class: `tint-${tint}` }, [
        h(
          'rect',
          { x: percentage(x), y: 0, width: percentage(width), height: 26 },
          h('title', {}, `${name}: ${printed[i]!.toFixed(1)}`),
        ),
        i < shown && width >= roomForNumber && h('text', { x: percentage(x + width / 2), y: 18 }, String(i + 1)),
      ]),
    ];
  });
  return h('svg', { class: 'bar', width: '100%', height: 32, 'aria-hidden': 'true', focusable: 'false' }, [
    h('rect', { class: 'track', x: 0, y: 0, width: '100%', height: 26 }),
    ...parts,
    isRanged({ low, high }) &&
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
