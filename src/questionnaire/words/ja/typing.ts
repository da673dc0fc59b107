import { spaced } from '../../../language/spaced.ts';
import type { TypingWords } from '../typing-words.ts';

export const ja: TypingWords = {
  number: '番号',
  numbers: '番号 (カンマ区切り)',
  none: 'Enter のみ: 特になし',
  keep: (now: string) => spaced`Enter のみ: ${now} のまま`,
  noPreference: '0: 特になし',
  about: '? で説明',
  keepAll: 'Enter のみ: すべて採用',
  keepNone: '0: 採用しない',
  keysHere: (back: boolean) => (back ? 'b: 戻る、f: ここで終える' : 'f: ここで終える'),
  keys: (back: boolean) => (back ? 'b: 戻る、f: ここで終える、?: 理由' : 'f: ここで終える、?: 理由'),
  notThat: (typed: string, most: number) =>
    spaced`「${typed}」では答えになりません。1 から ${most} の番号を入力します。`,
  one: '番号は 1 つだけです。',
  result: 'Enter のみ: 結果を表示',
  orGoOn: (count: number) => spaced`g: あと ${count} 問に答える`,
  goOn: (count: number) => spaced`Enter のみ: あと ${count} 問に答える`,
  orResult: 'f: 結果を表示',
  review: (back: boolean) => spaced`番号: その回答を変更、p: 重視する回答を選ぶ${back ? '、b: 戻る' : ''}`,
  notHere: (typed: string) => `「${typed}」はここでは使えません。`,
  yours: '回答:',
  noMarks: '0: なし',
  hints: (items) => items.join('、'),
  both: (one, other) => `${one}、${other}`,
};
