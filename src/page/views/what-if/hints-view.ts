import { unknownSentences } from '../../../report/words/unknown-sentences.ts';
import { whyText } from '../../../report/words/why-text.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import type { Cite } from '../cite.ts';
import { folded } from '../folded.ts';
import { section } from '../section.ts';

const shownUnknown = 5;

/** What is not known, and whether it could change who is first. */
export function unknownView({ outline }: Advice, { language }: PageState): Element | null {
  const told = unknownSentences(outline.unknown, language);
  if (told.length === 0) return null;
  return section('unknown', pageWords(language).unknown, [
    folded(
      told.map((text) => h('li', {}, text)),
      shownUnknown,
      { class: 'told', key: 'list-unknown', more: pageWords(language).moreChanges },
    ),
  ]);
}

/** What a good adviser says beside the ranking. */
export function hintsView({ outline, knowledge }: Advice, { language }: PageState, cite: Cite): Element | null {
  if (outline.hints.length === 0) return null;
  return section('hints', pageWords(language).hints, [
    h(
      'ul.told',
      {},
      outline.hints.map((hint) =>
        h('li', { 'data-key': `${knowledge.id}-${hint.id}` }, [
          h('p', {}, [hint.text, ' ', h('span.muted', {}, `(${whyText(hint, language)})`)]),
          cite(hint.evidence, `hint-${hint.id}`),
        ]),
      ),
    ),
  ]);
}
