import type { Knowledge, Language } from '../../../../knowledge/knowledge.ts';
import { asStarted } from '../../../../typesetting/as-started.ts';
import { breakCommand } from '../../../../typesetting/breaking/break-command.ts';
import { hang } from '../../../../typesetting/breaking/hang.ts';
import { clip } from '../../../../typesetting/clip.ts';
import { padStart } from '../../../../typesetting/pad.ts';
import type { Layout } from '../../../../typesetting/style.ts';
import { visible } from '../../../../typesetting/visible.ts';
import { displayWidth } from '../../../../typesetting/widths/display-width.ts';
import { signed } from '../../../numbers.ts';
import type { WeighedFinding } from '../../../outline/finding.ts';
import { foundPlace } from '../../../outline/found/found-place.ts';
import type { Outline } from '../../../outline/outline.ts';
import { isHouse, isOutByHouse } from '../../../outline/reasons/house-findings.ts';
import type { ReasonGroup } from '../../../outline/reasons/reason-groups.ts';
import { separatesNothing } from '../../../outline/separates-nothing.ts';
import { answersText } from '../../../words/answers-text.ts';
import { changeWords } from '../../../words/changes.ts';
import { findingText } from '../../../words/findings.ts';
import { shortWords } from '../../../words/short.ts';
import { rankingLines } from '../ranking-lines.ts';
import { paragraph, type TextView } from '../text-view.ts';
import { leftOut } from './left-out.ts';
import type { NextStep } from './next-steps.ts';
import { spokenReason } from './spoken-reason.ts';

/** Lines that stand together. The lower `keep`, the sooner they go where there is no room; those of `Infinity` stay. */
export interface ShortBlock {
  readonly keep: number;
  readonly lines: readonly string[];
  /** An empty line stands before it. */
  readonly apart?: true;
}

export interface ShortView extends TextView {
  readonly language: Language;
  readonly layout: Layout;
  /** The number by which the whole text cites a statement, and the page that it leads to. */
  readonly cite: (statement: string) => { readonly mark: string; readonly address: string | null };
  readonly knowledge: Pick<Knowledge, 'frameworks'>;
}

/** The blocks of a short text, in the order in which they stand. */
export function shortBlocks(outline: Outline, steps: readonly NextStep[], view: ShortView): ShortBlock[] {
  const { language, layout } = view;
  const { style } = layout;
  const words = shortWords[language];
  const one = (text: string) =>
    layout.aloud ? hang('', visible(text), layout.width) : [clip(visible(text), layout.width, layout.ascii)];
  const { headline, settled } = outline.verdict;
  const { groups, noDifference } = outline.reasons;
  const out = outline.requirements.flatMap((r) =>
    r.code === 'EXCLUDED_BY_NAME' || r.code === 'EXCLUDED_BY_REQUIREMENT' ? [r.framework.name] : [],
  );
  const house = outline.requirements.filter((r) => isHouse(r) && isOutByHouse(r));
  const otherwise = outline.requirements.filter((r) => r.code === 'IF_FREE' || r.code === 'WITHOUT_REQUIREMENT');
  const beside = outline.beside;
  const blocks: ShortBlock[] = [
    { keep: Number.POSITIVE_INFINITY, lines: paragraph(findingText(headline, language), view).map(style.strong) },
    {
      keep: Number.POSITIVE_INFINITY,
      apart: true,
      lines: separatesNothing(outline) ? [] : rankingLines({ rows: outline.ranking.rows, firstShares: null }, view),
    },
    { keep: 7.5, lines: foundLine(outline.found, view) },
    { keep: 7.5, lines: house.slice(0, 2).flatMap((r) => one(findingText(r, language))) },
    { keep: 7, lines: out.length === 0 ? [] : one(words.out([...new Set(out)])) },
    { keep: 6.5, lines: otherwise.slice(0, 1).flatMap((r) => one(findingText(r, language))) },
    ...reasonBlocks(groups, view),
    {
      keep: 6,
      lines: settled === null ? nearestChange(outline, view) : paragraph(findingText(settled, language), view),
    },
    { keep: 3, lines: noDifference === null ? [] : one(words.noDifference(noDifference.answers.length)) },
    { keep: 4, lines: beside === null ? [] : one(words.beside(beside)) },
    { keep: 5, apart: true, lines: stepLines(steps, view) },
    { keep: 4.5, lines: paragraph(words.everything(outline.base), view).map(style.dim) },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** `Found in your code: PyTorch (train.py:1) and Docker (Dockerfile:1).` */
function foundLine(found: Outline['found'], { language, layout }: ShortView): string[] {
  const told = found
    .filter(({ taken }) => taken)
    .map(({ option, proofs: [first] }) => `${option.name}${first === undefined ? '' : ` (${foundPlace(first)})`}`);
  return told.length === 0 ? [] : hang('', visible(shortWords[language].found(told)), layout.width);
}

/** The strongest reasons for the first, and the strongest against it, a line each; then what the others add up to. */
function reasonBlocks(groups: readonly ReasonGroup[], view: ShortView): ShortBlock[] {
  const { language } = view;
  const words = shortWords[language];
  const told = groups.flatMap(({ kind, name, reasons }) =>
    reasons.slice(0, leftOut.reasons[kind]).map((reason) => ({ reason, against: kind === 'against' ? name : null })),
  );
  const rest = groups.flatMap(({ kind, reasons }) => reasons.slice(leftOut.reasons[kind]));
  const together = rest.reduce((sum, r) => sum + r.points, 0);
  return [
    ...told.map(({ reason, against }, i) => ({
      ...(i === 0 ? { apart: true as const } : {}),
      // the first reason outlasts all that is no verdict
      keep: 10 - i / 10,
      lines: view.layout.aloud ? spokenReason(reason, against, view) : [reasonLine(reason, against, view)],
    })),
    {
      keep: 2,
      lines: rest.length === 0 ? [] : [` ${padStart(signed(together), 6)}  ${words.moreReasons(rest.length)}`],
    },
  ];
}

/** Columns behind the criterion in which an answer still says something. */
const leastAnswer = 16;

/** `+22.2  supply of pretrained models ← essential [1]`: the answer goes first where there is no room. */
function reasonLine(reason: WeighedFinding, against: string | null, view: ShortView): string {
  const { language, layout, cite } = view;
  const { width, style, ascii } = layout;
  const { points, criterion, from, evidence, since } = reason;
  const words = shortWords[language];
  const lead = ` ${padStart(signed(points), 6)}  `;
  const { mark, address } = evidence[0] === undefined ? { mark: '', address: null } : cite(evidence[0]);
  const assumed = from.length > 0 && from.every((answer) => answer.assumed);
  const marks = [assumed ? words.assumed : '', since === null ? '' : words.since[since.verdict]];
  const tail = marks.map((text) => (text === '' ? '' : ` ${text}`)).join('');
  const room = width - displayWidth(lead) - displayWidth(mark) - 1 - displayWidth(tail);
  const name = visible(against === null ? criterion.name : words.against(criterion.name, against));
  const long = visible(`${name} ← ${answersText(from, language)}`);
  const text = assumed || room - displayWidth(name) < leastAnswer ? clip(name, room, ascii) : clip(long, room, ascii);
  const paint = points < 0 ? style.bad : style.good;
  const marked = mark === '' ? '' : ` ${address === null ? mark : style.link(mark, address)}`;
  return `${paint(lead)}${text}${style.bad(tail)}${marked}`;
}

/** The one thing that would change it: the nearest weight, or the nearest answers, whichever says it in fewer lines. */
function nearestChange({ change }: Outline, view: ShortView): string[] {
  const { language } = view;
  const { flips, open } = change;
  if (open?.code === 'DECIDED' && open.unanswered > 0) return paragraph(findingText(open, language), view);
  if (flips === null) return [];
  const { weight, answers } = flips.nearest;
  const words = changeWords[language];
  const said = [words.nearest(weight, answers), words.nearest(null, answers), words.nearest(weight, null)]
    .filter((text) => text !== '')
    .map((text) => paragraph(text, view));
  const [shortest] = [...said].sort((a, b) => a.length - b.length);
  if (shortest !== undefined) return said[0]!.length <= 2 ? said[0]! : shortest;
  return flips.outOfReach === null ? [] : paragraph(shortWords[language].outOfReach(flips.outOfReach.only), view);
}

function stepLines(steps: readonly NextStep[], view: ShortView): string[] {
  const { language, layout } = view;
  const words = shortWords[language];
  const said = (isCommand: boolean) =>
    steps.filter(({ code }) => (code === 'PAGE') === isCommand).map((step) => words.step(step));
  const commands = said(true).map(({ type, what }) => ({ type: asStarted(type, layout.called), what }));
  const added = said(false);
  return [
    ...listed(words.next, added, layout.width),
    ...commands.flatMap(({ type, what }) =>
      commandLines(added.length > 0 ? words.or : words.start, type, visible(what), layout.width),
    ),
  ];
}

/** A command of its own, so that it can be pasted, and what for: beside it where there is room. */
function commandLines(lead: string, command: string, what: string, width: number): string[] {
  const whole = `${lead} ${command}`;
  if (displayWidth(`${whole}  ${what}`) <= width) return [`${whole}  ${what}`];
  const typed = displayWidth(whole) <= width ? [whole] : [lead, ...breakCommand(command, width, '  ')];
  return [...typed, ...hang('  ', what, width)];
}

/** What is typed and what for, in columns behind a word. */
function listed(
  lead: string,
  items: readonly { readonly type: string; readonly what: string }[],
  width: number,
): string[] {
  const widest = Math.max(...items.map(({ type }) => displayWidth(type)));
  const indent = ' '.repeat(displayWidth(lead));
  return items.flatMap(({ type, what }, i) => {
    const start = `${i === 0 ? lead : indent} ${visible(type)}`;
    return hang(`${start}${' '.repeat(widest - displayWidth(type))}  `, visible(what), width);
  });
}
