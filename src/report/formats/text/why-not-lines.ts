import { answerFlips } from '../../../decision/change/answers/answer-flips.ts';
import { type Argument, type Covering, type WhyNot, whyNot } from '../../../decision/change/why-not.ts';
import { tieTolerance } from '../../../decision/tolerances.ts';
import { pointsText, roundToSum } from '../../numbers.ts';
import { answerChange } from '../../outline/changes/changes.ts';
import type { Outline } from '../../outline/outline.ts';
import { frameworkOf, type OutlineView } from '../../outline/outline-view.ts';
import { weighedFinding } from '../../outline/reasons/reason-finding.ts';
import { changeWords } from '../../words/changes.ts';
import { reportWords } from '../../words/report.ts';
import { whyNotWords } from '../../words/why-not.ts';
import { oneReason, reasonLines } from './reason-lines.ts';
import { paragraph, type TextView } from './text-view.ts';

type WhyNotView = OutlineView & TextView;

/** The answer to `--why-not FRAMEWORK`; it stands in place of the reasons. */
export function whyNotLines(view: WhyNotView, { reasons }: Pick<Outline, 'reasons'>, framework: string): string[] {
  const { decision, layout, language } = view;
  const words = whyNotWords[language];
  const asked = decision.model.alternatives.findIndex((a) => a.id === framework);
  const { name } = view.index.frameworks.get(framework)!;
  const place = decision.ranking.find((r) => r.alternative === asked);
  const other = decision.ranking.find((r) => r.rank === 1 && r.alternative !== asked);
  const heading = (text: string) => paragraph(words.heading(name, text), view).map(layout.style.strong);
  if (place === undefined) {
    const flip = answerFlips(decision).find((f) => f.rival === asked);
    const back = flip === undefined ? '' : words.back(changeWords[language].changes(answerChange(flip, view).changes));
    return [...heading(words.excluded), ...paragraph(back, view)];
  }
  if (other === undefined) return [...paragraph(words.isFirst(name), view), '', ...reasonLines(reasons, view)];
  const first = frameworkOf(other.alternative, view).name;
  const found = whyNot(decision, other.alternative, asked);
  const standing = place.rank === 1 ? words.shares(first) : words.behind(first, pointsText(found.lead));
  const nothing = found.coverings.length + found.open.con.length > 0 ? '' : words.nothing(name);
  return [...heading(standing), ...paragraph(nothing, view), ...argumentLines(found, view)];
}

/** Each argument against beside what outweighs it, then what is left on either side. The points add up to the lead. */
function argumentLines(found: WhyNot, view: WhyNotView): string[] {
  const { language, layout } = view;
  const { coverings, open, alternative, rival } = found;
  const printed = printedPoints(found);
  const words = whyNotWords[language];
  const argument = ({ criterion, advantage, from }: Argument, points: number) => {
    const code = advantage > 0 ? ('ADVANTAGE' as const) : ('DRAWBACK' as const);
    return oneReason(weighedFinding({ code, alternative, rival, criterion, advantage, from }, view, points), view);
  };
  const lines = (list: readonly Argument[]) => list.flatMap((x) => argument(x, printed.get(x)!));
  const title = (text: string) => paragraph(text, view).map(layout.style.strong);
  const part = (text: string, list: readonly Argument[]) =>
    list.length === 0 ? [] : ['', ...title(text), ...lines(list)];
  const [first, second] = [frameworkOf(alternative, view).name, frameworkOf(rival, view).name];
  const covered = coverings.flatMap(({ con, pro }) => [
    ...part(words.itsOwn(second), con),
    ...title(isEven({ con, pro }) ? words.balanced : words.outweighed),
    ...lines(pro),
  ]);
  const more =
    coverings.length + open.con.length === 0
      ? reportWords[language].groups.for(first)
      : open.con.length === 0
        ? words.beside(first)
        : words.together(first);
  return [...covered, ...part(words.notOutweighed(second), open.con), ...part(more, open.pro)];
}

/** What balances exactly balances as printed too, and all of it adds up to the lead as printed. */
function printedPoints({ coverings, open }: WhyNot): Map<Argument, number> {
  const printed = new Map<Argument, number>();
  const print = (list: readonly Argument[], total?: number) => {
    const points = list.map((x) => x.advantage);
    for (const [i, p] of roundToSum(points, 1, total).entries()) printed.set(list[i]!, p);
  };
  for (const { con, pro } of coverings.filter(isEven)) {
    print(con);
    print(pro, -con.reduce((total, x) => total + printed.get(x)!, 0));
  }
  const others = coverings.filter((c) => !isEven(c)).flatMap(({ con, pro }) => [...con, ...pro]);
  print([...others, ...open.con, ...open.pro]);
  return printed;
}

const isEven = ({ con, pro }: Covering): boolean =>
  Math.abs([...con, ...pro].reduce((total, x) => total + x.advantage, 0)) < tieTolerance;
