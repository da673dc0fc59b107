import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import { answersView, keepView } from './answers-view.ts';
import { changesView, hintsView, unknownView } from './changes-view.ts';
import { citeByNumber, citeInPlace } from './cite.ts';
import { comparisonView } from './comparison-view.ts';
import { mattersView } from './matters-view.ts';
import { rankingView } from './ranking-view.ts';
import { reasonsView, requirementsView } from './reasons-view.ts';
import { section } from './section.ts';
import { verdictView } from './verdict-view.ts';

/** Everything that the answers decide, in the order in which one asks for it. `live`: with what can be operated. */
export function reportView(advice: Advice, state: PageState, live: boolean): Element {
  const { knowledge } = advice;
  const { language } = state;
  const numbered = citeByNumber(knowledge, language);
  const cite = live ? citeInPlace(knowledge, language) : numbered.cite;
  const asked = Object.keys(state.answers).length > 0;
  const told = [
    h('div', { class: 'summary' }, [
      verdictView(advice, state, cite),
      asked && advice.outline.ranking.rows.length > 0 && rankingView(advice, state),
    ]),
    asked && [
      requirementsView(advice, state, cite),
      reasonsView(advice, state, cite),
      live && mattersView(advice, state),
      unknownView(advice, state),
      changesView(advice, state, cite, live),
      hintsView(advice, state, cite),
    ],
    comparisonView(advice, state, live),
    answersView(advice, state),
    keepView(advice, state, live),
  ];
  const sources = live ? null : numbered.list();
  return h('div', { class: 'report', id: 'report' }, [
    told,
    sources !== null && section('sources', pageWords(language).sourcesTitle, sources),
  ]);
}
