import type { RankingOutline } from '../../../report/outline/ranking-outline.ts';
import { commonWords } from '../../../report/words/common.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { scrollable } from '../scrollable.ts';

/** Criteria and frameworks with the points that they add; each column adds up to the score printed below it. */
export function contributionsView({ criteria, rows }: RankingOutline, { language }: PageState): Element {
  const words = pageWords(language);
  const number = (text: string) => h('td.number', {}, text);
  const head = h('tr', {}, [
    h('th', { scope: 'col' }, words.criterion),
    h('th', { scope: 'col', class: 'number' }, words.weight),
    ...rows.map(({ framework }) => h('th', { scope: 'col', class: 'number' }, framework.name)),
  ]);
  const body = criteria.map(({ name, share }, i) =>
    h('tr', {}, [
      h('th', { scope: 'row' }, name),
      number(share),
      ...rows.map(({ contributions }) => {
        const { points, unknown } = contributions[i]!;
        return h('td.number', {}, [points, unknown && h('span.muted', {}, ` (${commonWords[language].unknown})`)]);
      }),
    ]),
  );
  const total = h('tr.total', {}, [
    h('th', { scope: 'row' }, words.score),
    number('100.0%'),
    ...rows.map(({ score }) => number(score)),
  ]);
  const anyUnknown = rows.some(({ contributions }) => contributions.some((c) => c.unknown));
  return h('div', {}, [
    scrollable(
      words.tableCaption,
      h('table', {}, [h('caption', {}, words.tableCaption), h('thead', {}, head), h('tbody', {}, [...body, total])]),
    ),
    anyUnknown && h('p.muted', {}, words.unknownNote),
  ]);
}
