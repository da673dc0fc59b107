import type { Finding } from '../../../report/outline/finding.ts';
import { findingText } from '../../../report/words/findings.ts';
import { unknownSentences } from '../../../report/words/unknown-sentences.ts';
import { whyText } from '../../../report/words/why-text.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import type { Cite } from '../cite.ts';
import { folded } from '../folded.ts';
import { section } from '../section.ts';

const shownQuestions = 5;
const shownChanges = 5;

/** Which open questions still matter, and which other answers, weights or ratings would put another framework first. */
export function changesView({ outline }: Advice, { language }: PageState, cite: Cite, live: boolean): Element | null {
  const words = pageWords(language);
  const { open, flips } = outline.change;
  const questions = open?.code === 'STILL_OPEN' ? open.questions : [];
  const asks = questions.map(({ id, asks: text }) =>
    h('li', { 'data-key': id }, live ? h('a', { href: `#q-${id}` }, text) : text),
  );
  const list = (key: string, title: string, findings: readonly Finding[]) =>
    findings.length > 0 && [
      h('h3', { 'data-key': key }, title),
      folded(
        findings.map((finding, i) =>
          h('li', {}, [findingText(finding, language), 'evidence' in finding && cite(finding.evidence, `${key}-${i}`)]),
        ),
        shownChanges,
        { class: 'told', key: `list-${key}`, more: words.moreChanges },
      ),
    ];
  return section('change', words.change, [
    open?.code === 'DECIDED'
      ? h('p', {}, findingText(open, language) || words.allAnswered)
      : asks.length > 0 && [
          h('p', {}, words.stillOpen),
          folded(asks, shownQuestions, { class: 'open-questions', key: 'open', more: words.moreQuestions }),
        ],
    flips === null
      ? h('p', { class: 'muted' }, words.working)
      : [
          list('answers', words.otherAnswers, flips.answers),
          flips.outOfReach !== null && h('p', {}, findingText(flips.outOfReach, language)),
          list('weights', words.otherWeights, flips.weights),
          list('ratings', words.otherRatings, flips.ratings),
        ],
  ]);
}

/** What is not known, and whether it could change who is first. */
export function unknownView({ outline }: Advice, { language }: PageState): Element | null {
  const told = unknownSentences(outline.unknown, language);
  if (told.length === 0) return null;
  return section('unknown', pageWords(language).unknown, [
    folded(
      told.map((text) => h('li', {}, text)),
      shownChanges,
      { class: 'told', key: 'list-unknown', more: pageWords(language).moreChanges },
    ),
  ]);
}

/** What a good adviser says beside the ranking. */
export function hintsView({ outline, knowledge }: Advice, { language }: PageState, cite: Cite): Element | null {
  if (outline.hints.length === 0) return null;
  return section('hints', pageWords(language).hints, [
    h(
      'ul',
      { class: 'told' },
      outline.hints.map((hint) =>
        h('li', { 'data-key': `${knowledge.id}-${hint.id}` }, [
          h('p', {}, [hint.text, ' ', h('span', { class: 'muted' }, `(${whyText(hint, language)})`)]),
          cite(hint.evidence, `hint-${hint.id}`),
        ]),
      ),
    ),
  ]);
}
