import type { Language } from '../../../knowledge/knowledge.ts';
import type { AnswerChange } from '../../../report/outline/finding.ts';
import { commonWords } from '../../../report/words/common.ts';
import { type Element, h } from '../../element.ts';
import { whatIfWords } from '../../words/what-if-words.ts';
import { scrollable } from '../scrollable.ts';

/** The fewest other answers that put a rival first: what is said now, what instead, and a button that says so. */
export function otherAnswersView({ rival, changes }: AnswerChange, language: Language, live: boolean): Element {
  const words = whatIfWords[language];
  const title = words.toLead(rival.name);
  return h('div.other-answers', { 'data-key': `other-${rival.id}` }, [
    scrollable(
      title,
      h('table', {}, [
        h('caption', {}, title),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            words.columns.map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          {},
          changes.map(({ name, now, to }) =>
            h('tr', {}, [
              h('th', { scope: 'row' }, name),
              h('td', {}, commonWords[language].list(now)),
              h('td', {}, to ?? words.noAnswer),
            ]),
          ),
        ),
      ]),
    ),
    live && h('button', { type: 'button', 'data-action': 'apply', 'data-value': rival.id }, words.apply),
  ]);
}
