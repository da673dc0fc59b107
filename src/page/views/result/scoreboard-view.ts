import type { RankedFinding } from '../../../report/outline/finding.ts';
import { commonWords } from '../../../report/words/common.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { resultWords } from '../../words/result-words.ts';
import { frameworkClass } from '../framework-class.ts';
import { percentage } from '../percentage.ts';

/** What stays in sight whatever one reads or moves: who leads, how firmly, and the bars. */
export function scoreboardView(advice: Advice, state: PageState, said: Element | null): Element {
  const { outline } = advice;
  const { language, answers } = state;
  const words = resultWords[language];
  const { word, headline } = outline.verdict;
  const asked = Object.keys(answers).length > 0;
  return h('section', { id: 'result', class: 'scoreboard', 'aria-labelledby': 'result-title' }, [
    h('h2', { id: 'result-title', class: 'visually-hidden' }, pageWords(language).result),
    h(
      'p.standing',
      {},
      asked
        ? [
            h('a.leader', { href: '#verdict' }, leaders(advice, language)),
            ' ',
            h('span', { class: `chip chip-${word}` }, words.names[word]),
            ' ',
            headline.code === 'AHEAD' && h('span.lead-by', {}, words.leadBy(headline.margin, headline.rival)),
          ]
        : h('span.muted', {}, pageWords(language).noAnswers),
    ),
    asked &&
      outline.ranking.rows.length > 0 &&
      h(
        'ol',
        { class: outline.ranking.rows.length > 5 ? 'ranking two-columns' : 'ranking' },
        outline.ranking.rows.map((row) => rankedView(row, advice, state)),
      ),
    said,
  ]);
}

const leaders = ({ outline }: Advice, language: PageState['language']): string => {
  const firsts = outline.ranking.rows.filter((row) => row.rank === 1).map((row) => row.framework.name);
  return firsts.length === 0 ? resultWords[language].names['none-eligible'] : commonWords[language].list(firsts);
};

function rankedView(row: RankedFinding, { knowledge, ghosts }: Advice, { language }: PageState): Element {
  const { framework, rank, score, range, exact } = row;
  const words = resultWords[language];
  const ghost = ghosts?.get(framework.id);
  const moved = ghost === undefined ? 0 : ghost.rank - rank;
  return h('li', { 'data-key': framework.id, class: rank === 1 ? 'first' : null }, [
    h('span.rank', { 'aria-hidden': 'true' }, words.place(rank)),
    h('span.name', {}, [
      h('span.visually-hidden', {}, `${pageWords(language).rank} ${rank}: `),
      framework.name,
      moved !== 0 &&
        h('span', { class: moved > 0 ? 'swap up' : 'swap down' }, [
          h('span', { 'aria-hidden': 'true' }, moved > 0 ? ' ▲' : ' ▼'),
          h('span.visually-hidden', {}, ` ${words.swapped(ghost!.rank)}`),
        ]),
    ]),
    h('svg.bar', { width: '100%', height: 14, 'aria-hidden': 'true', focusable: 'false' }, [
      h('rect.track', { x: 0, y: 1, width: '100%', height: 12 }),
      h('rect', {
        class: `fill ${frameworkClass(knowledge, framework.id)}`,
        x: 0,
        y: 1,
        width: percentage(100 * exact.score),
        height: 12,
      }),
      range !== null &&
        h('rect.range', {
          x: percentage(100 * exact.low),
          y: 6,
          width: percentage(100 * (exact.high - exact.low)),
          height: 2,
        }),
      ghost !== undefined && h('rect.ghost', { x: 0, y: 1, width: percentage(100 * ghost.score), height: 12 }),
    ]),
    h('span.score.number', {}, [
      score,
      h('span.visually-hidden', {}, ` ${pageWords(language).points}`),
      range !== null && h('span.visually-hidden', {}, ` (${pageWords(language).range(range.low, range.high)})`),
    ]),
  ]);
}
