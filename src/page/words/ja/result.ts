import { spaced } from '../../../language/spaced.ts';
import { ja as common } from '../../../report/words/ja/common.ts';
import type { Keeping, ResultWords } from '../result-words.ts';

const next = ({ word }: Keeping) =>
  word === 'close' ? '僅差' : word === 'open' ? '今のところ' : 'まだ明確ではありません';
const from = ({ word }: Keeping) => (word === 'close' ? '90% あれば僅差を脱します' : '95% から「明確」です');

export const ja: ResultWords = {
  verdict: '判定',
  names: common.firm,
  leadBy: (points, rival) => spaced`${rival} に ${points} 点差`,
  place: (rank) => spaced`${rank} 位`,
  placeIn: (rank, share) => spaced`${rank} 位が ${share}`,
  swapped: (rank) => spaced`(回答だけなら ${rank} 位)`,
  firmness: '結果の確かさ',
  scale: '僅差から明確まで',
  keeps: {
    WEIGHTS: (k) => spaced`${next(k)}: 重みを多少変えても ${k.share} の場合で ${k.rival} を上回ります。${from(k)}。`,
    OPEN_QUESTIONS: (k) =>
      k.word === 'open'
        ? spaced`今のところ: 未回答の質問への答え方のうち ${k.openShare} で 1 位を保ちます。重みのある回答が 3 つあり、75% あれば「有力」です。`
        : spaced`まだ明確ではありません: 未回答が ${k.open} 問あり、答え方のうち ${k.openShare} で 1 位を保ちます。95% から「明確」です。`,
    UNKNOWN_RATINGS: ({ unknown }) =>
      spaced`まだ明確ではありません: 評価が ${unknown} 件不明で、最悪の場合は 1 位が変わります。`,
    ASSUMED_ONLY: () => 'まだ明確ではありません: 差を生んでいるのは、回答ではなく仮定です。',
  },
  nothingKeeps: '明確: 重みを変えても、未回答の質問や不明な評価があっても、疑わしくなりません。',
  sharesLead: (_frameworks, sampled) =>
    `重みを多少変えた場合に各順位になる割合 (${sampled ? '重み付け 10,000 通り' : '厳密計算'})`,
};
