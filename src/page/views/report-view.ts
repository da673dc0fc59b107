import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import type { PageUi } from '../page-ui.ts';
import { pageWords } from '../words/page-words.ts';
import { answersView, keepView } from './answers-view.ts';
import { citeByNumber, citeInPlace } from './cite.ts';
import { comparisonView } from './compare/comparison-view.ts';
import { groupView } from './group-view.ts';
import { firmnessView } from './result/firmness-view.ts';
import { scoreboardView } from './result/scoreboard-view.ts';
import { verdictView } from './result/verdict-view.ts';
import { section } from './section.ts';
import { undoableView } from './undoable-view.ts';
import { changesView } from './what-if/changes-view.ts';
import { hintsView, unknownView } from './what-if/hints-view.ts';
import { mattersView } from './what-if/matters-view.ts';
import { requirementsView } from './why/requirements-view.ts';
import { whyView } from './why/why-view.ts';

/** Everything that the answers decide, in the order in which one asks for it. With `ui`: with what can be operated. */
export function reportView(advice: Advice, state: PageState, ui: PageUi | null): Element {
  const { knowledge } = advice;
  const { language } = state;
  const live = ui !== null;
  const numbered = citeByNumber(knowledge, language);
  // on paper nothing can be folded: numbers, and what they stand for at the end
  const byNumber = ui === null || ui.appendix;
  const cite = byNumber ? numbered.cite : citeInPlace(knowledge, language);
  const asked = Object.keys(state.answers).length > 0;
  const told = [
    scoreboardView(advice, state, ui === null ? null : undoableView(state, ui)),
    ui !== null && ui.group.length > 0 && groupView(advice, ui.group, state),
    asked && [
      verdictView(advice, state, cite),
      advice.outline.ranking.rows.length > 0 && firmnessView(advice, state),
      requirementsView(advice, state, cite),
      whyView(advice, state, cite, ui),
      live && mattersView(advice, state),
      unknownView(advice, state),
      changesView(advice, state, cite, live),
      hintsView(advice, state, cite),
    ],
    comparisonView(advice, state, ui),
    answersView(advice, state),
    keepView(advice, state, ui),
  ];
  const sources = byNumber ? numbered.list() : null;
  return h('div.report', { id: 'report' }, [
    told,
    sources !== null && section('sources', pageWords(language).sourcesTitle, sources),
  ]);
}
