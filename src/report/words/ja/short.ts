import { spaced } from '../../../language/spaced.ts';
import type { ShortWords } from '../short.ts';
import { ja as common } from './common.ts';

export const ja: ShortWords = {
  found: (answers) => `コードから分かったこと: ${common.list(answers)}`,
  out: (names) => `必須の条件などで外れるもの: ${common.list(names)}`,
  against: (criterion, name) => spaced`${criterion} (${name} が上回る点)`,
  moreReasons: (count) => spaced`ほか ${count} 件の合計`,
  assumed: '(想定)',
  beside: ({ asks, firsts, verdict, base }) =>
    `${asks}: ${firsts.length === 0 ? '' : `${common.list(firsts)}、`}${common.firm[verdict]} (${base})`,
  since: {
    outdated: '(現在は異なる)',
    'wrong-then': '(当時から誤り)',
    holds: '',
    opinion: '',
    unverified: '',
  },
  noDifference: (count) => spaced`ほか ${count} 件の回答では、ここでは差がつきません。`,
  outOfReach: (only) =>
    only === null
      ? '結果が変わるとき: 希望を 2 つまで変えても変わりません。'
      : spaced`結果が変わるとき: ${only}の回答を変えても変わりません。`,
  next: 'コマンドに追加:',
  or: 'または:',
  start: '次に:',
  step(step) {
    switch (step.code) {
      case 'TODAY':
        return { type: `--knowledge ${step.base}`, what: '同じ回答を現在の根拠で見る' };
      case 'ANSWER':
        return { type: `--set ${step.question}=...`, what: '最も決着に近づく質問に答える' };
      case 'WHY_NOT':
        return { type: `--why-not ${step.framework}`, what: spaced`${step.name} でない理由を見る` };
      case 'SAVE':
        return { type: '--save decision.yaml', what: '残しておき、有効でなくなれば check で分かる' };
      case 'PAGE':
        return { type: step.command, what: 'ウェブページで回答を変えてみる' };
      default:
        return step satisfies never;
    }
  },
  everything: ({ id, asOf }) => `${id} (${common.asOf(asOf)}) による。出典を含むすべて: --explain full`,
};
