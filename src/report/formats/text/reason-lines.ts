import { withoutRequirements } from '../../../decision/change/without-requirements.ts';
import type { Decision } from '../../../decision/decide.ts';
import type { FromAnswer } from '../../../decision/model.ts';
import type { Language } from '../../../knowledge/knowledge.ts';
import { hang } from '../../../typesetting/breaking/hang.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import { padStart } from '../../../typesetting/pad.ts';
import type { Layout } from '../../../typesetting/style.ts';
import { visible } from '../../../typesetting/visible.ts';
import { roundToSum, signed } from '../../numbers.ts';
import type { KnowledgeIndex } from '../../outline/knowledge-index.ts';
import { sinceOf } from '../../outline/since-of.ts';
import { pointsOf, sidesOf, type Weighed, weighed } from '../../outline/weighed.ts';
import { withoutRequirementText } from '../../words/flip-text.ts';
import { reasonFrom, reasonText } from '../../words/reason-text.ts';
import { listOf } from '../../words/words.ts';
import type { Sources } from './sources.ts';

/** How many reasons for, and against, a short text shows before it adds the others up. */
const shownFor = 4;
const shownAgainst = 2;

export interface ReasonsView {
  readonly decision: Decision;
  readonly index: KnowledgeIndex;
  readonly language: Language;
  readonly layout: Layout;
  readonly sources: Sources;
  /** All of them, not only the strongest. */
  readonly full: boolean;
}

/** Reasons for and against, each with its points, its answer and its sources. The points printed add up to the margin printed. */
export function reasonLines(view: ReasonsView): string[] {
  const { decision, index, language, layout, full } = view;
  const reasons = weighed(decision.reasons);
  if (reasons.length === 0) return [];
  const name = (alternative: number) =>
    visible(index.frameworks.get(decision.model.alternatives[alternative]!.id)!.name);
  const groups = [reasons.filter((r) => r.code !== 'DRAWBACK'), reasons.filter((r) => r.code === 'DRAWBACK')];
  const cut = groups.map((group, g) => {
    const most = full ? group.length : g === 0 ? shownFor : shownAgainst;
    // a single one left over takes no more room than the line that would add it up
    const shown = group.length <= most + 1 ? group : group.slice(0, most);
    return { shown, rest: group.slice(shown.length) };
  });
  const terms = cut.flatMap(({ shown, rest }) => [
    ...shown.map(pointsOf),
    ...(rest.length > 0 ? [rest.reduce((sum, r) => sum + pointsOf(r), 0)] : []),
  ]);
  const printed = roundToSum(terms, 1);
  const [first, second] = decision.ranking;
  const tied = first!.rank === second?.rank;
  const titles =
    language === 'en'
      ? [
          second === undefined ? `What ${name(first!.alternative)} scores with` : `For ${name(first!.alternative)}`,
          `${tied ? 'For' : 'Against it, for'} ${second === undefined ? '' : name(second.alternative)}`,
        ]
      : [
          second === undefined ? `${name(first!.alternative)} の得点の内訳` : `${name(first!.alternative)} を選ぶ理由`,
          `${second === undefined ? '' : name(second.alternative)} ${tied ? 'を選ぶ理由' : 'が上回る点'}`,
        ];
  let next = 0;
  return cut.flatMap(({ shown, rest }, g) => {
    if (shown.length === 0) return [];
    const lines = shown.flatMap((reason) => oneReason(reason, printed[next++]!, view));
    if (rest.length > 0) {
      const others =
        language === 'en'
          ? `${rest.length} more together (--explain full)`
          : `ほか ${rest.length} 件の合計 (--explain full)`;
      lines.push(...hang(prefix(printed[next++]!), others, layout.width));
    }
    return [...hang('', titles[g]!, layout.width).map(layout.style.strong), ...lines];
  });
}

const prefix = (points: number) => ` ${padStart(signed(points), 6)}  `;

/** One reason: points and criterion with the answer, what is so, and what became of it since. */
export function oneReason(
  reason: Weighed,
  points: number,
  { decision, index, language, layout, sources }: ReasonsView,
): string[] {
  const { model } = decision;
  const { width, style } = layout;
  const criterion = index.criteria.get(model.criteria[reason.criterion]!.id)!;
  const assessment = (alternative: number) =>
    index.frameworks.get(model.alternatives[alternative]!.id)!.assessments[criterion.id]!;
  const sides = sidesOf(reason);
  const [better, worse] = sides.map(assessment);
  const evidence = [...better!.evidence.slice(0, 2), ...(worse?.evidence.slice(0, 1) ?? [])];
  // the sentence says where the better side stands, unless that is not known either
  const levels = [better!, worse].flatMap((side, s) => {
    if (side === undefined || (s === 0 && side.level !== null)) return [];
    const name = index.frameworks.get(model.alternatives[sides[s]!]!.id)!.name;
    return [`${name}: ${levelText(side.level, criterion.levels, language)}`];
  });
  const versus = levels.length === 0 ? '' : ` (${levels.join('; ')})`;
  const head = `${criterion.name[language]} ← ${answersText(reason.from, index, language)}`;
  const body = `${better!.because[language]}${versus}${sources.cite([...new Set(evidence)])}`;
  const paint = points < 0 ? style.bad : style.good;
  const [top = '', ...more] = hang(prefix(points), visible(head), width);
  const lead = prefix(points);
  const colored = top.startsWith(lead) ? paint(lead) + top.slice(lead.length) : paint(top);
  const since = sinceOf(index.knowledge, evidence, language);
  const indent = ' '.repeat(lead.length);
  return [
    colored,
    ...more,
    ...hang(indent, visible(body), width),
    ...(since === null
      ? []
      : hang(`${indent}! `, visible({ en: `today: ${since.note}`, ja: `現在: ${since.note}` }[language]), width).map(
          style.bad,
        )),
  ];
}

/** `goal: Learning; experience: Python` */
export function answersText(from: readonly FromAnswer[], index: KnowledgeIndex, language: Language): string {
  const byQuestion = new Map<string, string[]>();
  for (const { question, option } of from) {
    const label = index.option(question, option).label[language];
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), label]);
  }
  return [...byQuestion].map(([question, labels]) => `${question}: ${listOf(labels, language)}`).join('; ');
}

function levelText(
  level: string | null,
  levels: readonly { readonly id: string; readonly name: { readonly en: string; readonly ja: string } }[],
  language: Language,
): string {
  if (level === null) return { en: 'unknown, counts as the middle', ja: '不明、中間とみなす' }[language];
  return levels.find((l) => l.id === level)!.name[language];
}

/** What was excluded and why, and what could not be confirmed. */
export function exclusionLines({ decision, index, language, layout }: ReasonsView): string[] {
  const told = decision.reasons.filter(
    (r) => r.code === 'EXCLUDED_BY_REQUIREMENT' || r.code === 'UNCONFIRMED_REQUIREMENT',
  );
  const without = withoutRequirements(decision).filter((w) => w.admitted.length > 0);
  return [
    ...told.map((reason) => {
      const answer = answersText(reasonFrom(reason), index, language);
      return `${reasonText(reason, decision, index, language)} ← ${answer}`;
    }),
    ...without.map((w) => withoutRequirementText(w, { decision, index, language })),
  ].flatMap((text) => wrap(visible(text), layout.width));
}

/** Ratings that are not known and could change who is first; what they could do together, where none could alone. */
export function unknownLines({ decision, index, language, layout, full }: ReasonsView): string[] {
  const unknown = decision.reasons.filter((r) => r.code === 'UNKNOWN_RATING');
  if (unknown.length === 0 || (decision.certain && !full)) return [];
  const alone = unknown.filter((r) => r.couldChange || full);
  if (alone.length > 0)
    return alone.flatMap((reason) => wrap(visible(reasonText(reason, decision, index, language)), layout.width));
  const list = listOf(
    unknown.map(({ alternative, criterion }) => {
      const name = index.frameworks.get(decision.model.alternatives[alternative]!.id)!.name;
      return `${index.criteria.get(decision.model.criteria[criterion]!.id)!.name[language]} (${name})`;
    }),
    language,
  );
  return wrap(
    visible(
      {
        en: `Not known and counted as the middle: ${list}. Together they could change who is first.`,
        ja: `不明で、中間とみなした評価: ${list}。合わせると先頭が変わる可能性があります。`,
      }[language],
    ),
    layout.width,
  );
}
