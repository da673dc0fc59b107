import type { Question } from '../../../knowledge/knowledge.ts';
import { spaced } from '../../../language/spaced.ts';
import type { InterviewWords } from '../interview-words.ts';
import { labelsOf } from '../labels-of.ts';
import { named as firstOf } from '../named.ts';

function asked(questions: readonly Question[]): string {
  const { named, more } = firstOf(questions);
  return [...named.map((q) => q.asks.ja), ...(more === 0 ? [] : [spaced`ほか ${more} 問。`])].join(' ');
}

export const ja: InterviewWords = {
  whichBase: 'どの知識ベースに基づいて選びますか？',
  whyBase: 'プロジェクトについていくつか質問し、出典とともに推薦します。知識ベースごとに時点が異なります。',
  place: ({ position, atMost }) => spaced`${position} 問目 (最大 ${atMost} 問)`,
  changing: '回答の変更',
  reopened: 'この変更により、結果はまだ確定していません。',
  dropped: (questions) => `結果に影響しなくなったため省略: ${asked(questions)}`,
  noPreference: '特にない、またはわからない',
  several: '複数選べます。',
  back: '戻る',
  finish: 'ここまでの回答で終える',
  standing({ decided, firsts, left, offered, usually }, { nameOf, noun }) {
    const names = ja.list(firsts.map(nameOf));
    if (firsts.length === 0) return spaced`条件を満たす${noun}はありません。今後の回答でも変わりません。`;
    if (!decided) {
      const soFar =
        firsts.length === 1 ? spaced`今のところ ${names} が 1 位です。` : spaced`今のところ ${names} が並んでいます。`;
      return usually === null
        ? spaced`${soFar}あと ${offered.length} 問で変わる可能性があります。`
        : spaced`${soFar}今後の回答で変わる可能性があります。たいていはあと ${usually} 問ほどで決まります。`;
    }
    const result = firsts.length === 1 ? spaced`確定: ${names} が 1 位です。` : spaced`確定: ${names} が並んでいます。`;
    return left.length === 0
      ? spaced`${result}残っている質問はありません。`
      : spaced`${result}残り ${left.length} 問にどう答えても変わりません。`;
  },
  show: '結果を表示する',
  goOn: ({ offered, usually }) =>
    usually === null ? spaced`続ける (あと ${offered.length} 問)` : spaced`続ける (たいていはあと ${usually} 問ほど)`,
  offered: ({ decided, offered }) =>
    `${decided ? '理由をより詳しく示すための質問' : '1 位を変えうる質問'}: ${asked(offered)}`,
  found: 'コードから次のことが分かりました。正しいものはどれですか？ 外したものはあとで質問します。',
  // a question and what answers it: two sentences
  foundAnswer: ({ question, option, proof }) => `${question.asks.ja} ${ja.answer(question, [option])} (${proof})`,
  mark: '特に重視する回答を選ぶ',
  markMost: (most) => spaced`特に重視する回答はどれですか？ 2 倍に数えます (${most} 件まで)。`,
  change: '変更:',
  priority: '2 倍',
  list: (items) => items.join('、'),
  answer: (question, options) => (options.length === 0 ? '特になし' : ja.list(labelsOf(question, options, 'ja'))),
  noneAmongOthers: 'ほかの選択肢と一緒には選べません:',
  tooMany: (most) => spaced`${most} 件までです。`,
};
