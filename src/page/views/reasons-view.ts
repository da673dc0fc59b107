import { answersText } from '../../report/formats/text/reason-lines.ts';
import { signed } from '../../report/numbers.ts';
import { indexKnowledge } from '../../report/outline/knowledge-index.ts';
import { type WeighedReason, weighedReasons } from '../../report/outline/weighed-reasons.ts';
import { reasonEvidence, reasonFrom, reasonText } from '../../report/words/reason-text.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import type { Cite } from './cite.ts';
import { folded } from './folded.ts';
import { section } from './section.ts';

const shownReasons = 6;

/** Reasons for and against with their points, answers and sources; nothing where nobody is ahead by anything. */
export function reasonsView(
  { decision, knowledge, recommendation }: Advice,
  { language }: PageState,
  cite: Cite,
): Element | null {
  const words = pageWords(language);
  const reasons = weighedReasons(decision, indexKnowledge(knowledge), language);
  if (reasons.length === 0) return null;
  const [first, second] = recommendation.ranking;
  const groups = [
    { code: 'ADVANTAGE', title: words.speaksFor(first?.name ?? '') },
    { code: 'DRAWBACK', title: words.against(second?.name ?? '') },
    { code: 'CONTRIBUTION', title: words.contributions(first?.name ?? '') },
  ];
  return section('reasons', words.reasons, [
    second !== undefined && h('p', { class: 'muted' }, words.reasonsLead),
    groups.map(({ code, title }) => {
      const own = reasons.filter((r) => r.code === code);
      return (
        own.length > 0 && [
          h('h3', { 'data-key': code }, title),
          folded(
            own.map((reason) => reasonView(reason, language, cite)),
            shownReasons,
            { class: 'reasons', key: `list-${code}`, more: words.moreReasons(own.slice(shownReasons)) },
          ),
        ]
      );
    }),
  ]);
}

function reasonView(
  { code, criterion, name, points, answers, because, versus, evidence, since }: WeighedReason,
  language: PageState['language'],
  cite: Cite,
): Element {
  const words = pageWords(language);
  return h('li', { 'data-key': `${code}-${criterion}` }, [
    h('span', { class: `points ${points < 0 ? 'minus' : 'plus'} number` }, signed(points)),
    h('div', { class: 'reason' }, [
      h('p', { class: 'reason-name' }, name),
      h('p', {}, [
        because,
        versus !== null && h('span', { class: 'muted' }, ` (${versus.framework}: ${versus.level})`),
      ]),
      since !== null && h('p', { class: 'since' }, [h('strong', {}, `${words.since}: `), since.note]),
      h('p', { class: 'muted small' }, `${words.answered}: ${answers}`),
      cite(evidence, criterion),
    ]),
  ]);
}

/** Who was excluded by what, and which requirements nobody can confirm. */
export function requirementsView({ decision, knowledge }: Advice, { language }: PageState, cite: Cite): Element | null {
  const words = pageWords(language);
  const index = indexKnowledge(knowledge);
  const told = decision.reasons.filter(
    (r) => r.code === 'EXCLUDED_BY_REQUIREMENT' || r.code === 'UNCONFIRMED_REQUIREMENT' || r.code === 'MISSES_BY_LEAST',
  );
  if (told.length === 0) return null;
  return section('requirements', words.requirements, [
    h(
      'ul',
      { class: 'told' },
      told.map((reason, i) => {
        const from = answersText(reasonFrom(reason), index, language);
        return h('li', {}, [
          h('p', {}, reasonText(reason, decision, index, language)),
          from !== '' && h('p', { class: 'muted small' }, `${words.answered}: ${from}`),
          cite(reasonEvidence(reason, decision, index), `requirement-${i}`),
        ]);
      }),
    ),
  ]);
}
