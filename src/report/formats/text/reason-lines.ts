import { hang } from '../../../typesetting/breaking/hang.ts';
import { padStart } from '../../../typesetting/pad.ts';
import { visible } from '../../../typesetting/visible.ts';
import { signed } from '../../numbers.ts';
import type { WeighedFinding } from '../../outline/finding.ts';
import type { Outline } from '../../outline/outline.ts';
import type { ReasonGroup } from '../../outline/reasons/reason-groups.ts';
import { answersText } from '../../words/answers-text.ts';
import { findingText } from '../../words/findings.ts';
import { reportWords, versusText } from '../../words/report.ts';
import { textWords } from '../../words/text.ts';
import { paragraph, type TextView } from './text-view.ts';

/** Reasons in their groups, each with its points, its answer and its sources. */
export function reasonLines({ groups, dominance, noDifference }: Outline['reasons'], view: TextView): string[] {
  return [
    ...groups.flatMap((group) => groupLines(group, view)),
    ...dominance.flatMap((finding) => paragraph(findingText(finding, view.language), view)),
    ...(noDifference === null ? [] : paragraph(findingText(noDifference, view.language), view)),
  ];
}

function groupLines({ kind, name, reasons }: ReasonGroup, view: TextView): string[] {
  const { language, layout } = view;
  return [
    ...hang('', visible(reportWords[language].groups[kind](name)), layout.width).map(layout.style.strong),
    ...reasons.flatMap((reason) => oneReason(reason, view)),
  ];
}

/** What a reason cites, the better side first; what a note is about is cited with it. */
export const citedIn = ({ evidence, since }: WeighedFinding): string[] => [
  ...new Set([...evidence, ...(since === null ? [] : [since.statement])]),
];

/** One reason: points and criterion with the answer, what is so, and what became of it since. */
export function oneReason(reason: WeighedFinding, view: TextView): string[] {
  const { language, layout, sources } = view;
  const { width, style } = layout;
  const { points, criterion, from, since, other } = reason;
  const lead = ` ${padStart(signed(points), 6)}  `;
  const indent = ' '.repeat(lead.length);
  const paint = points < 0 ? style.bad : style.good;
  const [top = '', ...more] = hang(lead, visible(`${criterion.name} ← ${answersText(from, language)}`), width);
  const colored = top.startsWith(lead) ? paint(lead) + top.slice(lead.length) : paint(top);
  const body = `${reportWords[language].because(reason)}${versusText(other, language)}${sources.cite(citedIn(reason))}`;
  const today = since === null ? '' : textWords[language].today(since.note);
  return [
    colored,
    ...more,
    ...hang(indent, visible(body), width),
    ...(today === '' ? [] : hang(`${indent}! `, visible(today), width).map(style.bad)),
  ];
}
