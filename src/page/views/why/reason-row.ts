import type { Language } from '../../../knowledge/knowledge.ts';
import { signed } from '../../../report/numbers.ts';
import type { Named, WeighedFinding } from '../../../report/outline/finding.ts';
import type { Duel } from '../../../report/outline/reasons/duel.ts';
import { answersText } from '../../../report/words/answers-text.ts';
import { reportWords } from '../../../report/words/report.ts';
import { type Element, h } from '../../element.ts';
import type { PageBase } from '../../page-base.ts';
import { pageWords } from '../../words/page-words.ts';
import { whyWords } from '../../words/why-words.ts';
import type { Cite } from '../cite.ts';
import { frameworkClass } from '../framework-class.ts';
import { percentage } from '../percentage.ts';

interface ChartView {
  /** Points of the longest bar. */
  readonly widest: number;
  readonly knowledge: PageBase;
  readonly language: Language;
  readonly cite: Cite;
  /** Null where there is nobody to compare with. */
  readonly duel: Duel | null;
  /** Not among the strongest: left out on paper. */
  readonly minor: boolean;
}

/** One criterion: a bar towards whom it speaks for, its points at the end, and what is behind it when opened. */
export function reasonRow(reason: WeighedFinding, view: ChartView): Element {
  const { criterion, points, from, better, other, evidence, since, code } = reason;
  const { language, cite } = view;
  const [words, page] = [whyWords[language], pageWords(language)];
  const assumed = from.length > 0 && from.every((answer) => answer.assumed);
  const kind = code === 'RESTS_ON_UNKNOWN' ? 'unsure' : assumed ? 'assumed' : 'said';
  const side = ({ framework, level, because }: typeof better) =>
    h('p', {}, [
      h('strong', {}, framework.name),
      words.level(level ?? reportWords[language].unknownLevel),
      h('span', { class: level === null ? 'muted' : null }, because),
    ]);
  return h('li', { class: `reason ${kind}${view.minor ? ' minor' : ''}`, 'data-key': criterion.id }, [
    h('details', { 'data-key': `reason-${criterion.id}` }, [
      h('summary', {}, [
        h('span.criterion', {}, [
          criterion.name,
          kind !== 'said' && h('span.tag', {}, kind === 'assumed' ? words.assumed : words.unknown),
        ]),
        bar(reason.exact, points, kind, view, reason.framework),
      ]),
      side(better),
      other !== null && side(other),
      since !== null && h('p.since', {}, [h('strong', {}, `${page.since}: `), since.note]),
      h('p.muted.small', {}, `${assumed ? words.assumedFrom : page.answered}: ${answersText(from, language)}`),
      cite(evidence, criterion.id),
    ]),
  ]);
}

/** All of it together: the margin. */
export const totalRow = (duel: Duel, language: Language): Element =>
  h('li.total', { 'data-key': 'total' }, [
    h('span.criterion', {}, whyWords[language].total(duel.leader.name, duel.rival.name)),
    h('span.points.number', {}, signed(Number(duel.lead))),
  ]);

/** To the right for the first, to the left for the rival; hatched where nobody said so or nobody knows. */
function bar(
  exact: number,
  points: number,
  kind: string,
  { widest, knowledge, language, duel }: ChartView,
  leader: Named,
): Element {
  const room = duel === null ? 82 : 34;
  const middle = duel === null ? 0 : 50;
  const width = (room * Math.abs(exact)) / widest;
  const x = exact < 0 ? middle - width : middle;
  const whose = duel !== null && exact < 0 ? duel.rival : leader;
  const colour = frameworkClass(knowledge, whose.id);
  const rect = (shade: string) =>
    h('rect', { class: shade, x: percentage(x), y: 3, width: percentage(width), height: 14 });
  const told = duel === null ? points.toFixed(1) : signed(points);
  // of two, the points are heard for whom the bar leads to
  const heard = whyWords[language].bar(Math.abs(points).toFixed(1), whose.name);
  return h('svg.balance', { width: '100%', height: 20, role: 'img', 'aria-label': heard }, [
    h('rect.axis', { x: percentage(middle), y: 0, width: 1, height: 20 }),
    rect(`fill ${colour}${kind === 'said' ? '' : ' hollow'}`),
    h(
      'text',
      {
        x: percentage(exact < 0 ? x - 1 : x + width + 1),
        y: 15,
        'text-anchor': exact < 0 ? 'end' : 'start',
      },
      told,
    ),
  ]);
}
