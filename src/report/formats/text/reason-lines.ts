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
import { shortText } from './short-text.ts';
import { paragraph, type TextView } from './text-view.ts';

/** Reasons in their groups, each with its points, its answer and its sources; a short text adds up those that it leaves out. */
export function reasonLines({ groups, dominance, noDifference }: Outline['reasons'], view: TextView): string[] {
  return [
    ...groups.flatMap((group) => groupLines(group, view)),
    ...(view.full ? dominance.flatMap((finding) => paragraph(findingText(finding, view.language), view)) : []),
    ...(noDifference === null ? [] : paragraph(findingText(noDifference, view.language), view)),
  ];
}

function groupLines({ kind, name, reasons }: ReasonGroup, view: TextView): string[] {
  const { language, layout, full } = view;
  const most = full ? reasons.length : shortText.reasons[kind];
  // a single one left over takes no more room than the line that would add it up
  const shown = reasons.length <= most + 1 ? reasons : reasons.slice(0, most);
  const rest = reasons.slice(shown.length);
  const together = rest.reduce((sum, r) => sum + r.points, 0);
  return [
    ...hang('', visible(reportWords[language].groups[kind](name)), layout.width).map(layout.style.strong),
    ...shown.flatMap((reason) => oneReason(reason, view)),
    ...(rest.length === 0 ? [] : hang(prefix(together), textWords[language].moreReasons(rest.length), layout.width)),
  ];
}

const prefix = (points: number) => ` ${padStart(signed(points), 6)}  `;

/** One reason: points and criterion with the answer, what is so, and what became of it since. */
export function oneReason(reason: WeighedFinding, view: TextView): string[] {
  const { language, layout, sources } = view;
  const { width, style } = layout;
  const { points, criterion, from, own, evidence, since, other } = reason;
  const [ownMost, otherMost] = shortText.sources;
  const others = evidence.filter((id) => !own.includes(id));
  // what a note is about is cited with it
  const noted = since === null ? [] : [since.statement];
  const cited = [...new Set([...own.slice(0, ownMost), ...others.slice(0, otherMost), ...noted])];
  const lead = prefix(points);
  const indent = ' '.repeat(lead.length);
  const paint = points < 0 ? style.bad : style.good;
  const [top = '', ...more] = hang(lead, visible(`${criterion.name} ← ${answersText(from, language)}`), width);
  const colored = top.startsWith(lead) ? paint(lead) + top.slice(lead.length) : paint(top);
  const body = `${reportWords[language].because(reason)}${versusText(other, language)}${sources.cite(cited)}`;
  const today = since === null ? '' : textWords[language].today(since.note);
  return [
    colored,
    ...more,
    ...hang(indent, visible(body), width),
    ...(today === '' ? [] : hang(`${indent}! `, visible(today), width).map(style.bad)),
  ];
}
