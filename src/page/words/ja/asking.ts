import { spaced } from '../../../language/spaced.ts';
import type { AskingWords } from '../asking-words.ts';

export const ja: AskingWords = {
  progress: (answered, left, decided) => {
    const so = spaced`${answered} 問に回答済み`;
    if (decided) return `${so}。残りにどう答えても 1 位は変わりません。`;
    return left === null ? `${so}。` : spaced`${so}。あと ${left} 問ほどで決まります。`;
  },
  next: '次に影響が大きい質問:',
  previous: '‹ 前へ',
  following: '次へ ›',
  every: 'すべての質問を表示',
  oneByOne: '1 問ずつ表示',
  undo: '元に戻す',
  undone: '元に戻しました。',
  cleared: '回答をすべて消しました。',
  wasReset: '重みを回答どおりに戻しました。',
  keptForReturn: (count, base) => spaced`ここにはない回答が ${count} 件あります。${base} に戻るまで保持されます。`,
  otherEdition: (base, made, now) =>
    spaced`リンクは ${base} の別の版 (${made}) で作られました。このページの版は ${now} なので、結果が異なる場合があります。`,
  mostDouble: (most) => spaced`2 倍で計算できるのは ${most} 問までです。`,
  keys: 'キー操作',
  keysOn: '1 文字のキー操作を有効にする',
  keyList: [
    ['n', '影響が最も大きい質問へ'],
    ['p', '前の質問へ'],
    ['1–9', '質問の選択肢を選ぶ'],
    ['u', '直前の変更を元に戻す'],
    ['?', 'この一覧を開く'],
  ],
  saved: (name) => spaced`ブラウザーが ${name} を保存できなかった場合は、次の内容をコピーしてください。`,
};
