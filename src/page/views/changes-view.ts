import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import type { Cite } from './cite.ts';
import { folded } from './folded.ts';
import { section } from './section.ts';

const shownQuestions = 5;
const shownChanges = 5;

/** Which open questions still matter, and which other answers or weights would put another framework first. */
export function changesView(
  { recommendation, knowledge, decision, changes }: Advice,
  { language }: PageState,
  live: boolean,
): Element | null {
  const words = pageWords(language);
  const { couldStillChange, unanswered } = recommendation;
  const open = couldStillChange.map((id) => {
    const { asks } = knowledge.questions.find((q) => q.id === id)!;
    return h('li', { 'data-key': id }, live ? h('a', { href: `#q-${id}` }, asks[language]) : asks[language]);
  });
  const list = (key: string, title: string, texts: readonly string[]) =>
    texts.length > 0 && [
      h('h3', { 'data-key': key }, title),
      folded(
        texts.map((text) => h('li', {}, text)),
        shownChanges,
        { class: 'told', key: `list-${key}`, more: words.moreChanges },
      ),
    ];
  return section('change', words.change, [
    decision.decided
      ? h('p', {}, words.decided(unanswered.length))
      : open.length > 0 && [
          h('p', {}, words.stillOpen),
          folded(open, shownQuestions, { class: 'open-questions', key: 'open', more: words.moreQuestions }),
        ],
    changes === null
      ? h('p', { class: 'muted' }, words.working)
      : [list('answers', words.otherAnswers, changes.answers), list('weights', words.otherWeights, changes.weights)],
  ]);
}

/** What a good adviser says beside the ranking. */
export function hintsView({ recommendation, knowledge }: Advice, { language }: PageState, cite: Cite): Element | null {
  if (recommendation.hints.length === 0) return null;
  return section('hints', pageWords(language).hints, [
    h(
      'ul',
      { class: 'told' },
      recommendation.hints.map(({ id, text, evidence }) =>
        h('li', { 'data-key': `${knowledge.id}-${id}` }, [h('p', {}, text), cite(evidence, `hint-${id}`)]),
      ),
    ),
  ]);
}
