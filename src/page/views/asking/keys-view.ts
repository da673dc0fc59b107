import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import type { PageUi } from '../../page-ui.ts';
import { askingWords } from '../../words/asking-words.ts';

/** What single keys do; they can be turned off, since who dictates or mistypes sets them off (WCAG 2.1.4). */
export function keysView({ language }: PageState, { keys }: PageUi): Element {
  const words = askingWords[language];
  return h('details.keys', { id: 'keys', 'data-key': 'keys' }, [
    h('summary', {}, words.keys),
    h('label.choice', {}, [
      h('input', { type: 'checkbox', name: 'keys', value: 'on', checked: keys }),
      h('span', {}, words.keysOn),
    ]),
    h(
      'dl',
      {},
      words.keyList.flatMap(([key, does]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)]),
    ),
  ]);
}
