import type { Knowledge, Language } from '../../../knowledge/knowledge.ts';
import { type Element, h } from '../../element.ts';
import type { PageUi } from '../../page-ui.ts';
import { compareWords } from '../../words/compare-words.ts';

/** What the table shows: prose or levels, only what separates, and which frameworks. */
export function compareControls(
  { overview, frameworks }: Pick<Knowledge, 'overview' | 'frameworks'>,
  kind: 'overview' | 'ratings',
  { compare }: PageUi,
  language: Language,
): Element {
  const words = compareWords[language];
  const choice = (type: string, name: string, value: string, label: string, on: boolean, disabled = false) =>
    h('label.choice', { 'data-key': `${name}-${value}` }, [
      h('input', { type, name, value, checked: on, disabled }),
      h('span', {}, label),
    ]);
  const shown = frameworks.filter((f) => !compare.hidden.includes(f.id));
  return h('div.compare-controls', {}, [
    overview.length > 0 &&
      h('fieldset.rivals', { 'data-key': 'kind' }, [
        h('legend.visually-hidden', {}, words.kind),
        h('div.choices', {}, [
          choice('radio', 'compare-kind', 'overview', words.overview, kind === 'overview'),
          choice('radio', 'compare-kind', 'ratings', words.ratings, kind === 'ratings'),
          choice('checkbox', 'compare-separating', 'on', words.separating, compare.separating),
        ]),
      ]),
    frameworks.length > 2 &&
      h('fieldset.rivals', { 'data-key': 'columns' }, [
        h('legend', {}, words.columns),
        h(
          'div.choices',
          {},
          frameworks.map(({ id, name }) => {
            const on = shown.some((f) => f.id === id);
            // two are the least that can be compared
            return choice('checkbox', 'compare-column', id, name, on, on && shown.length <= 2);
          }),
        ),
      ]),
  ]);
}
