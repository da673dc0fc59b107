import { spaced } from '../../../language/spaced.ts';
import type { FindingOf } from '../../outline/finding.ts';
import type { ChangeWords } from '../changes.ts';
import { ja as common } from './common.ts';

export const ja: ChangeWords = {
  FLIP_OF_WEIGHT: (change) => spaced`${condition(change)}、${change.rival.name} が 1 位になります。`,
  FLIP_OF_WEIGHTS: ({ rival, first, moved }) =>
    spaced`${rival.name} が ${first} に並ぶ、今に最も近い重み: ${common.list(
      moved.map(({ criterion, from, to }) => spaced`${criterion} ${from}→${to}`),
    )}。`,
  FLIP_OF_ANSWERS: ({ rival, changes }) => spaced`${ja.changes(changes)}と、${rival.name} が 1 位になります。`,
  OUT_OF_REACH({ only, rivals }) {
    const what = only === null ? '希望を 2 つまで変えても' : spaced`${only}の回答を変えても`;
    const told = rivals.map(({ name, behind }) => spaced`${name} (${behind} 点差)`);
    return spaced`${what}、${common.either(told)} は単独の 1 位になりません。`;
  },
  FLIP_OF_RATING({ framework, criterion, level, to, measured, firsts, restsOn }) {
    const who =
      firsts.length === 0
        ? '条件を満たすものがなくなります'
        : firsts.length === 1
          ? spaced`${firsts[0]!} が 1 位になります`
          : spaced`${common.list(firsts)} が同点で並びます`;
    const others = common.list(firsts.filter((name) => name !== framework.name));
    const change = measured
      ? spaced`${framework.name} の${criterion.name}は ${level} です。${to} なら ${others} と並びます。`
      : spaced`${framework.name} の${criterion.name}が「${level}」でなく「${to}」なら、${who}。`;
    if (restsOn === null) return change;
    const { place, date, confidence, says } = restsOn;
    const sure = confidence === 'high' ? '高' : '中';
    const where = date === null ? common.quote(place) : ` ${place} (${date}、確度: ${sure})`;
    return spaced`${change}${measured ? 'この数' : 'この段階'}の根拠は${where}: ${says}`;
  },
  DECIDED({ unanswered, deciding, fewer }) {
    const decided = unanswered === 0 ? '' : spaced`確定: 残り ${unanswered} 問にどう答えても 1 位は変わりません。`;
    return `${decided}${fewer ? ja.settling(deciding) : ''}`;
  },
  STILL_OPEN: ({ questions }) =>
    ja.stillOpen(
      ja.openList(
        questions.map((q) => q.name),
        0,
      ),
    ),
  changes: (changes) =>
    common.list(
      changes.map(({ name, now, to }, i) => {
        const from = now.map((label) => `「${label}」`).join('');
        const last = i === changes.length - 1;
        return to === null
          ? spaced`${name}の${from}を${last ? '取り消す' : '取り消し'}`
          : spaced`${name}を${from}から「${to}」に${last ? '変える' : '変え'}`;
      }),
    ),
  nearest(weight, answers) {
    const parts = [
      ...(weight?.code === 'FLIP_OF_WEIGHT'
        ? [spaced`${condition(weight)} ${weight.rival.name} が 1 位になります`]
        : []),
    ];
    if (answers !== null) {
      const changes = ja.changes(answers.changes);
      parts.push(
        weight?.rival.id === answers.rival.id
          ? spaced`${changes}場合も同様です`
          : spaced`${changes}と ${answers.rival.name} が 1 位になります`,
      );
    }
    return parts.length === 0 ? '' : `結果が変わるとき: ${parts.join('。')}。`;
  },
  settling: (questions) => spaced`${common.list(questions)} の回答だけで決まっています。`,
  openList: (questions, more) => `${common.list(questions)}${more === 0 ? '' : spaced`、ほか ${more} 問`}`,
  stillOpen: (list) => `結果を変えうる質問: ${list}`,
};

/** 「静的グラフの比重が 2 倍を超えると」 */
function condition({ criterion, amount, more }: FindingOf<'FLIP_OF_WEIGHT'>): string {
  const name = criterion.name;
  if (amount === 0) return spaced`${name}を考慮しなければ`;
  if (amount === 1) return spaced`${name}の比重が今より少しでも${more ? '増す' : '減る'}と`;
  if (more) return spaced`${name}の比重が ${amount} 倍を超えると`;
  return spaced`${name}の比重が${amount === 0.5 ? '半分' : spaced` ${amount} 倍`}に満たなければ`;
}
