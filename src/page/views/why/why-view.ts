import { indexKnowledge } from '../../../report/outline/cited/knowledge-index.ts';
import type { WeighedFinding } from '../../../report/outline/finding.ts';
import { type Duel, duelOf } from '../../../report/outline/reasons/duel.ts';
import { findingText } from '../../../report/words/findings.ts';
import { reportWords } from '../../../report/words/report.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import type { PageUi } from '../../page-ui.ts';
import { pageWords } from '../../words/page-words.ts';
import { whyWords } from '../../words/why-words.ts';
import type { Cite } from '../cite.ts';
import { section } from '../section.ts';
import { reasonRow, totalRow } from './reason-row.ts';

/** So many reasons, the strongest, have room on a sheet of paper. */
const onPaper = 5;

/** Why the first is first: against a rival, criterion by criterion; nothing where nobody is ahead by anything. */
export function whyView(advice: Advice, state: PageState, cite: Cite, ui: PageUi | null): Element | null {
  const { outline } = advice;
  const { language } = state;
  const { groups, dominance, noDifference } = outline.reasons;
  const words = whyWords[language];
  const rows = outline.ranking.rows.slice(1);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.framework.id === ui?.rival),
  );
  const { decision, knowledge } = advice;
  const duel = rows.length === 0 ? null : duelOf({ decision, index: indexKnowledge(knowledge), language }, at + 1);
  if (duel === null && groups.length === 0 && noDifference === null) return null;
  const alone = groups.flatMap((group) => group.reasons);
  const findings = [...dominance, ...(noDifference === null ? [] : [noDifference])];
  return section('reasons', pageWords(language).reasons, [
    duel !== null && [
      ui !== null &&
        rows.length > 1 &&
        rivals(
          duel,
          rows.map((row) => row.framework),
          words.against,
        ),
      duel.reasons.length > 0 && h('p.muted.small', {}, words.lead(duel.leader.name, duel.rival.name)),
      chart(duel.reasons, duel, advice, language, cite),
      duel.alike.length > 0 && h('p.muted.alike', {}, words.alike(duel.alike.map((criterion) => criterion.name))),
    ],
    duel === null &&
      alone.length > 0 && [
        h('h3', {}, reportWords[language].groups.scores(outline.ranking.rows[0]!.framework.name)),
        chart(alone, null, advice, language, cite),
      ],
    findings.map((finding) => h('p.muted', {}, findingText(finding, language))),
  ]);
}

/** The rival is chosen among all others that are eligible. */
const rivals = (duel: Duel, others: readonly Duel['rival'][], label: string): Element =>
  h('fieldset.rivals', { 'data-key': 'rivals' }, [
    h('legend', {}, label),
    h(
      'div.choices',
      {},
      others.map(({ id, name }) =>
        h('label.choice', { 'data-key': id }, [
          h('input', { type: 'radio', name: 'rival', value: id, checked: id === duel.rival.id }),
          h('span', {}, name),
        ]),
      ),
    ),
  ]);

function chart(
  reasons: readonly WeighedFinding[],
  duel: Duel | null,
  { knowledge }: Advice,
  language: PageState['language'],
  cite: Cite,
): Element {
  const strongest = new Set([...reasons].sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact)).slice(0, onPaper));
  const widest = Math.max(0.1, ...reasons.map((reason) => Math.abs(reason.exact)));
  const rest = reasons.filter((reason) => !strongest.has(reason));
  return h('ul.duel', { 'data-key': duel === null ? 'alone' : 'duel' }, [
    reasons.map((reason) =>
      reasonRow(reason, { widest, knowledge, language, cite, duel, minor: rest.includes(reason) }),
    ),
    rest.length > 0 && h('li.print-only', { 'data-key': 'rest' }, pageWords(language).moreReasons(rest)(rest.length)),
    duel !== null && totalRow(duel, language),
  ]);
}
