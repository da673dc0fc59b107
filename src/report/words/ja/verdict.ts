import type { Verdict } from '../../../decision/model.ts';
import type { WordsFor } from '../findings.ts';
import { ja as common } from './common.ts';

const firm: Readonly<Record<Verdict, string>> = {
  clear: '明確',
  likely: '有力',
  open: '今のところ',
  close: '僅差',
  tie: '同点',
  'none-eligible': '該当なし',
};

export const ja: WordsFor<
  | 'NONE_ELIGIBLE'
  | 'TIE'
  | 'ONLY_ONE'
  | 'AHEAD'
  | 'CLOSE_REMARK'
  | 'SETTLED_BY_ANSWER'
  | 'SETTLED_BY_RATING'
  | 'RANKED'
  | 'HINT'
  | 'SECOND_OPINION'
> = {
  NONE_ELIGIBLE: ({ nearest }) =>
    `条件を満たすフレームワークはありません。${nearest === null ? '' : `最も近いのは ${nearest} です。`}`,
  TIE: ({ firsts, separates }) =>
    separates
      ? `引き分け: ${common.list(firsts)} は同点です。`
      : `引き分け: これまでの回答では ${common.list(firsts)} に差がつきません。`,
  ONLY_ONE({ leader, byName, keptFrom }) {
    if (byName && keptFrom === 'nothing') return `${leader} を使い続けます。`;
    if (byName) return `${leader} を使い続けますが、未回答の質問で除外される可能性があります。`;
    switch (keptFrom) {
      case 'nothing':
        return `${leader} (明確): 条件を満たすのはこれだけです。`;
      case 'unconfirmed':
        return `${leader} (有力): 条件を満たさないと分かっていないのはこれだけです。`;
      case 'open-questions':
        return `${leader} (有力): 条件を満たすのはこれだけですが、未回答の質問で除外される可能性があります。`;
      default:
        return keptFrom satisfies never;
    }
  },
  AHEAD({ verdict, leader, rival, several, margin, share, tightest, always }) {
    const ahead = `100 点満点で ${rival} に ${margin} 点差。`;
    const inShare = several
      ? `似た重み付けの ${share} で ${tightest} を上回ります`
      : `似た重み付けの ${share} で先頭です`;
    switch (verdict) {
      case 'clear':
        return `${leader} (明確): ${ahead}${always === 'certainly' ? 'どう重み付けしても先頭です' : inShare}。`;
      case 'likely':
        if (always === 'certainly')
          return `${leader} (有力): ${ahead}どう重み付けしても先頭ですが、未回答の質問で変わる可能性があります。`;
        return `${leader} (有力): ${ahead}${always === 'as-known' ? '分かっている限り、どう重み付けしても先頭です' : inShare}。`;
      case 'open':
        return `今のところ ${leader}: ${ahead}回答がまだ少なく、確かではありません。`;
      case 'close':
        return `僅差: ${leader} が 100 点満点で ${rival} を ${margin} 点上回り、${inShare}。`;
      default:
        return verdict satisfies never;
    }
  },
  CLOSE_REMARK: ({ text }) => text,
  SETTLED_BY_ANSWER: ({ question, asks }) => `最も早く決着しそうな質問は ${question}: ${asks}`,
  SETTLED_BY_RATING: ({ framework, criterion }) =>
    `${framework.name} の${criterion.name}は不明で、これが分かれば最も早く決着しそうです。`,
  RANKED: ({ framework, rank, score }) => `${rank} 位 ${framework.name}: 100 点中 ${score} 点。`,
  HINT: ({ text }) => text,
  SECOND_OPINION({ base, asOf, verdict, firsts, agrees, because }) {
    const who = `${base} (${common.asOf(asOf)})`;
    if (verdict === 'none-eligible') return `${who} では条件を満たすものがありません。詳しくは --knowledge ${base}`;
    if (agrees) return `${who} も同じ結論です: ${common.list(firsts)} (${firm[verdict]})。`;
    const by = because.length === 0 ? '' : `。主な理由: ${common.list(because)}`;
    return `${who} では ${common.list(firsts)} (${firm[verdict]})${by}。詳しくは --knowledge ${base}`;
  },
};
