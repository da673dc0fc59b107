import { roundToSum } from '../../report/numbers.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { scrollable } from './scrollable.ts';

/** Criteria and frameworks with the points that they add; each column adds up to the score printed below it. */
export function contributionsTable(
  { decision, knowledge }: Advice,
  byWeight: readonly number[],
  { language }: PageState,
): Element {
  const words = pageWords(language);
  const { weights } = decision.preferences;
  const columns = decision.ranking.map(({ alternative, contributions, score }) => ({
    alternative,
    score: (100 * score).toFixed(1),
    points: roundToSum(
      byWeight.map((c) => 100 * contributions[c]!),
      1,
    ),
  }));
  const shares = roundToSum(
    byWeight.map((c) => 100 * weights[c]!),
    1,
  );
  const unknown = (alternative: number, c: number) => decision.model.alternatives[alternative]!.levels[c]! < 0;
  const head = h('tr', {}, [
    h('th', { scope: 'col' }, words.criterion),
    h('th', { scope: 'col', class: 'number' }, words.weight),
    ...columns.map(({ alternative }) =>
      h('th', { scope: 'col', class: 'number' }, knowledge.frameworks[alternative]!.name),
    ),
  ]);
  const rows = byWeight.map((c, i) =>
    h('tr', {}, [
      h('th', { scope: 'row' }, knowledge.criteria[c]!.name[language]),
      h('td', { class: 'number' }, `${shares[i]!.toFixed(1)} %`),
      ...columns.map(({ alternative, points }) =>
        h('td', { class: 'number' }, [
          points[i]!.toFixed(1),
          unknown(alternative, c) && h('span', { class: 'muted' }, ` (${words.unknownMark})`),
        ]),
      ),
    ]),
  );
  const total = h('tr', { class: 'total' }, [
    h('th', { scope: 'row' }, words.score),
    h('td', { class: 'number' }, '100.0 %'),
    ...columns.map(({ score }) => h('td', { class: 'number' }, score)),
  ]);
  const anyUnknown = columns.some(({ alternative }) => byWeight.some((c) => unknown(alternative, c)));
  return h('div', {}, [
    scrollable(
      words.tableCaption,
      h('table', {}, [h('caption', {}, words.tableCaption), h('thead', {}, head), h('tbody', {}, [...rows, total])]),
    ),
    anyUnknown && h('p', { class: 'muted' }, words.unknownNote),
  ]);
}
