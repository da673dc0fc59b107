import { signed } from '../../report/numbers.ts';
import type { WeighedFinding } from '../../report/outline/finding.ts';
import { answersText } from '../../report/words/answers-text.ts';
import { findingText } from '../../report/words/findings.ts';
import { reportWords, versusText } from '../../report/words/report.ts';
import type { Advice } from '../advise.ts';
import { type Element, h } from '../element.ts';
import type { PageState } from '../page-state.ts';
import { pageWords } from '../words/page-words.ts';
import type { Cite } from './cite.ts';
import { folded } from './folded.ts';
import { section } from './section.ts';

const shownReasons = 6;

/** Reasons for and against with their points, answers and sources; nothing where nobody is ahead by anything. */
export function reasonsView({ outline }: Advice, { language }: PageState, cite: Cite): Element | null {
  const words = pageWords(language);
  const { groups, dominance, noDifference } = outline.reasons;
  if (groups.length === 0 && noDifference === null) return null;
  return section('reasons', words.reasons, [
    outline.ranking.rows.length > 1 && groups.length > 0 && h('p', { class: 'muted' }, words.reasonsLead),
    groups.map(({ kind, name, reasons }, i) => [
      h('h3', { 'data-key': `${kind}-${i}` }, reportWords[language].groups[kind](name)),
      folded(
        reasons.map((reason) => reasonView(reason, language, cite)),
        shownReasons,
        { class: 'reasons', key: `list-${kind}-${i}`, more: words.moreReasons(reasons.slice(shownReasons)) },
      ),
    ]),
    [...dominance, ...(noDifference === null ? [] : [noDifference])].map((finding) =>
      h('p', { class: 'muted' }, findingText(finding, language)),
    ),
  ]);
}

function reasonView(reason: WeighedFinding, language: PageState['language'], cite: Cite): Element {
  const words = pageWords(language);
  const { code, criterion, points, from, other, evidence, since } = reason;
  const versus = versusText(other, language);
  return h('li', { 'data-key': `${code}-${criterion.id}` }, [
    h('span', { class: `points ${points < 0 ? 'minus' : 'plus'} number` }, signed(points)),
    h('div', { class: 'reason' }, [
      h('p', { class: 'reason-name' }, criterion.name),
      h('p', {}, [reportWords[language].because(reason), versus !== '' && h('span', { class: 'muted' }, versus)]),
      since !== null && h('p', { class: 'since' }, [h('strong', {}, `${words.since}: `), since.note]),
      h('p', { class: 'muted small' }, `${words.answered}: ${answersText(from, language)}`),
      cite(evidence, criterion.id),
    ]),
  ]);
}

/** Who was excluded by what, which requirements nobody can confirm, and what would be without them. */
export function requirementsView({ outline }: Advice, { language }: PageState, cite: Cite): Element | null {
  const words = pageWords(language);
  if (outline.requirements.length === 0) return null;
  return section('requirements', words.requirements, [
    h(
      'ul',
      { class: 'told' },
      outline.requirements.map((finding, i) =>
        h('li', {}, [
          h('p', {}, findingText(finding, language)),
          'from' in finding &&
            h('p', { class: 'muted small' }, `${words.answered}: ${answersText(finding.from, language)}`),
          cite(finding.evidence, `requirement-${i}`),
        ]),
      ),
    ),
  ]);
}
