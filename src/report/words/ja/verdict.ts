import type { KeptFrom } from '../../../decision/weighing/verdict.ts';
import { spaced } from '../../../language/spaced.ts';
import type { NewerOpinion } from '../../outline/finding.ts';
import type { WordsFor } from '../findings.ts';
import { ja as common } from './common.ts';

const keepers: Readonly<Record<KeptFrom, string>> = {
  OPEN_QUESTIONS: '未回答の質問',
  UNKNOWN_RATINGS: '不明な評価',
  WEIGHTS: '重み付けの幅',
  ASSUMED_ONLY: '想定だけに基づく差',
};
const kept = (by: readonly KeptFrom[]) =>
  by.length === 0 ? '' : `明確と言えない理由: ${common.list(by.map((k) => keepers[k]))}。`;

/** 新しい知識ベースの結論。最初の文の括弧の中に入る。 */
const today = (newer: NewerOpinion | null) =>
  newer === null
    ? ''
    : spaced`、${common.asOf(newer.here)}。現在の根拠では ${common.list(newer.firsts)} が 1 位: ${newer.base}、${newer.asOf}`;

export const ja: WordsFor<
  | 'NONE_ELIGIBLE'
  | 'TIE'
  | 'ONLY_ONE'
  | 'AHEAD'
  | 'CLOSE_REMARK'
  | 'SETTLED_BY_ANSWER'
  | 'SETTLED_BY_RATING'
  | 'FOUND_IN_CODE'
  | 'RANKED'
  | 'HINT'
  | 'SECOND_OPINION'
> = {
  NONE_ELIGIBLE: ({ alternative, nearest }) =>
    spaced`条件を満たす${alternative}はありません。${nearest === null ? '' : spaced`最も近いのは ${nearest} です。`}`,
  TIE: ({ firsts, separates }) =>
    separates
      ? spaced`引き分け: ${common.list(firsts)} は同点です。`
      : spaced`引き分けのため、まだ推薦できません: これまでの回答では ${common.list(firsts)} に差がつきません。`,
  ONLY_ONE({ leader, byName, openShare, keptFrom, newer }) {
    const stays = spaced`どう重み付けしても、また残りの質問の答え方の ${openShare}で変わりません`;
    if (byName)
      return spaced`${leader} を使い続けます${newer === null ? '' : ` (${today(newer).slice(1)})`}。${stays}。${kept(keptFrom)}`;
    const word = keptFrom.length === 0 ? '明確' : '有力';
    const only = keptFrom.includes('UNKNOWN_RATINGS')
      ? '条件を満たさないと分かっていないのはこれだけです'
      : '条件を満たすのはこれだけです';
    return `${leader} (${word}${today(newer)}): ${only}。${stays}。${kept(keptFrom)}`;
  },
  AHEAD(finding) {
    const { verdict, leader, rival, restsOn, several, margin, share, tightest, always, openShare, keptFrom, newer } =
      finding;
    const whatever = { certainly: 'どう重み付けしても', 'as-known': '分かっている限り、どう重み付けしても' };
    const rivals = always === null && several ? spaced`で ${tightest} を上回り` : ' 1 位';
    const weights =
      always === null
        ? spaced`似た重み付けの ${share}${several ? rivals : spaced`で${rivals}`}`
        : `${whatever[always]}${rivals}`;
    const firm = spaced`${weights}、残りの質問の答え方の ${openShare}で 1 位のままです`;
    if (restsOn !== null) {
      const equal = spaced`尋ねられたことでは ${leader} と ${rival} は同等で、順位は「${common.list(restsOn)}」からの想定によります。`;
      return `${equal}${ja.AHEAD({ ...finding, restsOn: null })}`;
    }
    const ahead = spaced`100 点満点で ${rival} に ${margin} 点差。${firm}。`;
    switch (verdict) {
      case 'clear':
        return spaced`${leader} (明確${today(newer)}): ${ahead}`;
      case 'likely':
        return spaced`${leader} (有力${today(newer)}): ${ahead}${kept(keptFrom)}`;
      case 'open':
        return spaced`今のところ ${leader} (回答がまだ少なすぎます${today(newer)}): ${ahead}`;
      case 'close':
        return spaced`僅差 (重み付け次第${today(newer)}): ${leader} が 100 点満点で ${rival} を ${margin} 点上回り、${firm}。`;
      default:
        return verdict satisfies never;
    }
  },
  CLOSE_REMARK: ({ text }) => text,
  SETTLED_BY_ANSWER: ({ asks }) => `答えると最も決着に近づく質問: ${asks}`,
  SETTLED_BY_RATING: ({ framework, criterion }) =>
    spaced`${framework.name} の${criterion.name}は不明で、これが分かれば最も決着に近づきます。`,
  FOUND_IN_CODE: ({ question, option, taken, said, proof }) => {
    const other = said.length === 0 ? 'この質問は未回答のため' : `「${common.list(said)}」と回答されているため`;
    return `${question.name}: ${option.name} (${proof})${taken ? '' : `。${other}、採用していません`}`;
  },
  RANKED: ({ framework, rank, score }) => spaced`${rank} 位 ${framework.name}: 100 点中 ${score} 点。`,
  HINT: ({ text }) => text,
  SECOND_OPINION({ base, asOf, verdict, firsts, agrees, because }) {
    const who = `${base} (${common.asOf(asOf)})`;
    if (verdict === 'none-eligible')
      return spaced`${who} では条件を満たすものがありません。詳しくは --knowledge ${base}`;
    if (agrees) return spaced`${who} も同じ結論です: ${common.list(firsts)} (${common.firm[verdict]})。`;
    const by = because.length === 0 ? '' : `。主な理由: ${common.list(because)}`;
    return spaced`${who} では ${common.list(firsts)} (${common.firm[verdict]})${by}。詳しくは --knowledge ${base}`;
  },
};
