import type { KeptFrom } from '../../../decision/weighing/verdict.ts';
import { spaced } from '../../../language/spaced.ts';
import type { AdrWords } from '../adr.ts';
import { ja as common } from './common.ts';

const keepers: Readonly<Record<KeptFrom, string>> = {
  OPEN_QUESTIONS: '未回答の質問がある',
  UNKNOWN_RATINGS: '不明な評価がある',
  WEIGHTS: '重み付けに幅がある',
  ASSUMED_ONLY: '差が想定だけに基づく',
};

type Ahead = Parameters<AdrWords['because']['open']>[0];

/** 重み付けと、残りの質問の両方から見た確かさ。 */
function firm({ always, tightest, several, share, openShare }: Ahead): string {
  const whatever = { certainly: 'どう重み付けしても', 'as-known': '分かっている限り、どう重み付けしても' };
  const first = several ? spaced`${tightest} を上回り` : '1 位で';
  const weights = always === null ? spaced`似た重み付けの ${share}で ${first}` : `${whatever[always]} 1 位で`;
  return spaced`${weights}、残りの質問の答え方の ${openShare}で 1 位を保ちます`;
}

const kinds = { Good: '良い点', Bad: '悪い点', Neutral: '中立' } as const;

export const ja: AdrWords = {
  titles: {
    use: (name, one) => spaced`${one}として ${name} を採用する`,
    between: (names) => spaced`${common.list(names)} から選ぶ`,
    none: (one) => spaced`条件を満たす${one}がないため、まだ採用しない`,
  },
  context: ({ title, asOf, alternatives }) =>
    spaced`このプロジェクトではどの${alternatives.one}を使うべきか。以下の回答にある要件を、「${title}」(${common.asOf(asOf)}) の出典付きの記述に照らして評価しました。`,
  alike: ' (ここでは差がつかない)',
  outcome: (chosen, because) => `採用する選択肢: ${chosen === null ? '未定' : `「${chosen}」`}。${because}`,
  because: {
    best: (headline, score) =>
      spaced`100 点中 ${score} 点で最も高く、${headline.rival} を ${headline.margin} 点上回るため。${firm(headline)}。`,
    open: (headline) =>
      spaced`回答がまだ少なすぎるため。今のところ ${headline.leader} が 100 点満点で ${headline.rival} を ${headline.margin} 点上回り、${firm(headline)}。`,
    close: (headline) =>
      spaced`重み付け次第で変わるため。${headline.leader} が 100 点満点で ${headline.rival} を ${headline.margin} 点上回るものの、${firm(headline)}。`,
    only({ byName, keptFrom, openShare }) {
      const stays = spaced`どう重み付けしても、また残りの質問の答え方の ${openShare}で変わりません。`;
      if (byName) return `引き続き使うため。${stays}`;
      return keptFrom.includes('UNKNOWN_RATINGS')
        ? `条件を満たさないと分かっていない唯一の選択肢であるため。${stays}`
        : `条件を満たす唯一の選択肢であるため。${stays}`;
    },
    tie: (firsts, separates) =>
      separates
        ? spaced`${common.list(firsts)} が同点であるため。`
        : spaced`これまでの回答では ${common.list(firsts)} に差がつかないため。`,
    none: (one, nearest) =>
      spaced`条件を満たす${one}がないため。${nearest === null ? '' : spaced`最も近いのは ${nearest} です。`}`,
  },
  restsOn: ({ leader, rival, restsOn }) =>
    restsOn === null
      ? ''
      : spaced`尋ねられたことでは ${leader} と ${rival} は同等で、順位は「${common.list(restsOn)}」からの想定によります。`,
  keptFrom: ({ keptFrom }) =>
    keptFrom.length === 0 ? '' : `明確と言えない理由: ${common.list(keptFrom.map((k) => keepers[k]))}。`,
  newer: ({ newer }) =>
    newer === null
      ? ''
      : spaced`より新しい根拠では ${common.list(newer.firsts)} が 1 位です (知識ベース ${newer.base}、${common.asOf(newer.asOf)})。この評価は${common.asOf(newer.here)}のものです。`,
  argument: (kind, clause) => `${kinds[kind]}: ${clause}`,
  standing: (criterion, level) => (level === null ? spaced`${criterion}は不明` : spaced`${criterion}は「${level}」`),
  assumed: ' (想定)',
  couldChange: ' (分かれば 1 位が変わりうる)',
  that: (because) => `。${because}`,
  versus: ({ name }, level) => spaced` (${name} は「${level}」)`,
  since: (note) => `現在: ${note}`,
  points: (score) => spaced`100 点中 ${score} 点`,
  equal: (other) => spaced`求められた項目のすべてで ${other} と同等`,
  confirm: {
    check: (command, link) =>
      spaced`${command} で、${link} に記録した回答と根拠からもう一度判断できます。結果が変わると終了コード 1 で失敗します。`,
    again: '次のコマンドでもう一度判断できます。結果が変わると終了コード 1 で失敗します。',
    repeat: '次のコマンドでもう一度判断できます。',
  },
  base: ({ id, asOf, hash }, program) =>
    spaced`${program} が、知識ベース ${id} (${common.asOf(asOf)}、内容 ${hash.slice(0, 12)}) で評価しました。`,
  supersedes: (link) => spaced`${link} に代わるものです。`,
};
