import { answerFlips } from '../../../decision/change/answer-flips.ts';
import { type Argument, type Covering, type WhyNot, whyNot } from '../../../decision/change/why-not.ts';
import { tieTolerance } from '../../../decision/tolerances.ts';
import { wrap } from '../../../typesetting/breaking/wrap.ts';
import { visible } from '../../../typesetting/visible.ts';
import { pointsText, roundToSum } from '../../numbers.ts';
import { changesText, nameOf } from '../../words/flip-text.ts';
import { oneReason, type ReasonsView, reasonLines } from './reason-lines.ts';

/** The answer to `--why-not FRAMEWORK`; it stands in place of the reasons. */
export function whyNotLines(view: ReasonsView, framework: string): string[] {
  const { decision, layout } = view;
  const asked = decision.model.alternatives.findIndex((a) => a.id === framework);
  const told = (text: string) => wrap(visible(text), layout.width);
  const title = (text: string) => told(text).map(layout.style.strong);
  const say = (en: string, ja: string) => ({ en, ja })[view.language];
  const name = nameOf(asked, view);
  const place = decision.ranking.find((r) => r.alternative === asked);
  const firsts = decision.ranking.filter((r) => r.rank === 1);
  const other = firsts.find((r) => r.alternative !== asked);
  const heading = (text: string) => title(say(`Why not ${name}? ${text}`, `${name} が先頭でない理由: ${text}`));
  if (place === undefined) {
    const excluded = say(
      'It does not meet the requirements, as told below.',
      '下記のとおり、条件を満たさないためです。',
    );
    const flip = answerFlips(decision).find((f) => f.rival === asked);
    const changes = flip === undefined ? '' : changesText(flip, view);
    const back =
      flip === undefined ? [] : told(say(`It would be first with ${changes}.`, `${changes}と先頭になります。`));
    return [...heading(excluded), ...back];
  }
  if (other === undefined) return [...told(say(`${name} is first.`, `${name} は先頭です。`)), '', ...reasonLines(view)];
  const first = nameOf(other.alternative, view);
  const found = whyNot(decision, other.alternative, asked);
  const points = pointsText(found.lead);
  const standing =
    place.rank === 1
      ? say(`It does share first place, with ${first}.`, `${first} と同点で、先頭に並んでいます。`)
      : say(
          `${first} is ${points} of 100 points ahead of it.`,
          `100 点満点で ${first} が ${points} 点上回っています。`,
        );
  const nothing =
    found.coverings.length + found.open.con.length > 0
      ? []
      : [
          say(
            `Nothing that these answers ask for speaks for ${name}.`,
            `これらの回答が求める項目に、${name} のほうが優れているものはありません。`,
          ),
        ];
  return [...heading(standing), ...nothing.flatMap(told), ...argumentLines(found, view)];
}

/** Each argument against beside what outweighs it, then what is left on either side. The points add up to the lead. */
function argumentLines(found: WhyNot, view: ReasonsView): string[] {
  const { language, layout } = view;
  const { coverings, open, alternative, rival } = found;
  const printed = printedPoints(found);
  const lines = (list: readonly Argument[]) => list.flatMap((x) => argument(x, printed.get(x)!));
  const argument = ({ criterion, advantage, from }: Argument, points: number) => {
    const code = advantage > 0 ? ('ADVANTAGE' as const) : ('DRAWBACK' as const);
    return oneReason({ code, alternative, rival, criterion, advantage, from }, points, view);
  };
  const title = (en: string, ja: string) => wrap(visible({ en, ja }[language]), layout.width).map(layout.style.strong);
  const [first, second] = [nameOf(alternative, view), nameOf(rival, view)];
  const covered = coverings.flatMap(({ con, pro }) => {
    return [
      '',
      ...title(`For ${second}`, `${second} が上回る点`),
      ...lines(con),
      ...(isEven({ con, pro }) ? title('balanced by', 'これと釣り合う点') : title('outweighed by', 'これを上回る点')),
      ...lines(pro),
    ];
  });
  const against =
    open.con.length === 0
      ? []
      : [
          '',
          ...title(`Not outweighed by any one reason, for ${second}`, `単独で上回る理由のない、${second} の長所`),
          ...lines(open.con),
        ];
  const more =
    open.pro.length === 0
      ? []
      : [
          '',
          ...(coverings.length + open.con.length === 0
            ? title(`For ${first}`, `${first} を選ぶ理由`)
            : open.con.length === 0
              ? title(`Beside that, for ${first}`, `そのほか ${first} を選ぶ理由`)
              : title(`Together against it, for ${first}`, `これに対し、合わせて ${first} を選ぶ理由`)),
          ...lines(open.pro),
        ];
  return [...covered, ...against, ...more];
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
