import type { Finding } from '../../../report/outline/finding.ts';
import { findingText } from '../../../report/words/findings.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { whatIfWords } from '../../words/what-if-words.ts';
import type { Cite } from '../cite.ts';
import { folded } from '../folded.ts';
import { section } from '../section.ts';
import { otherAnswersView } from './other-answers-view.ts';

const shownQuestions = 5;
const shownChanges = 5;

/** Which open questions still matter, and which other answers, weights or ratings would put another framework first. */
export function changesView(
  { outline, stale }: Advice,
  { language }: PageState,
  cite: Cite,
  live: boolean,
): Element | null {
  const words = pageWords(language);
  const { open } = outline.change;
  const flips = outline.change.flips ?? stale?.change.flips ?? null;
  const questions = open?.code === 'STILL_OPEN' ? open.questions : [];
  const asks = questions.map(({ id, asks: text }) =>
    h('li', { 'data-key': id }, live ? h('a', { href: `#q-${id}` }, text) : text),
  );
  const items = (key: string, findings: readonly Finding[]) =>
    folded(
      findings.map((finding, i) =>
        h('li', {}, [findingText(finding, language), 'evidence' in finding && cite(finding.evidence, `${key}-${i}`)]),
      ),
      shownChanges,
      { class: 'told', key: `list-${key}`, more: words.moreChanges },
    );
  const heading = (key: string, title: string) => h('h3', { 'data-key': key }, title);
  // with the sliders, what one weight alone changes stands on their tracks
  const weights = (flips?.weights ?? []).filter((flip) => !live || flip.code === 'FLIP_OF_WEIGHTS');
  return section('change', words.change, [
    open?.code === 'DECIDED'
      ? h('p', {}, findingText(open, language) || words.allAnswered)
      : asks.length > 0 && [
          h('p', {}, words.stillOpen),
          folded(asks, shownQuestions, { class: 'open-questions', key: 'open', more: words.moreQuestions }),
        ],
    flips === null
      ? h('p.muted', {}, words.working)
      : [
          (flips.answers.length > 0 || flips.outOfReach !== null) && heading('answers', words.otherAnswers),
          flips.answers.map((change) => otherAnswersView(change, language, live)),
          flips.outOfReach !== null && h('p', {}, findingText(flips.outOfReach, language)),
          flips.ratings.length > 0 && [heading('ratings', words.otherRatings), items('ratings', flips.ratings)],
          weights.length > 0 &&
            h('details.folded', { 'data-key': 'weights' }, [
              h('summary', {}, live ? whatIfWords[language].severalWeights : words.otherWeights),
              items('weights', weights),
            ]),
        ],
  ]);
}
