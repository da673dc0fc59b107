import { spaced } from '../../../language/spaced.ts';
import type { ArithmeticWords } from '../arithmetic.ts';

export const ja: ArithmeticWords = {
  answer: '回答 → 評価項目',
  criterion: '評価項目',
  points: '点',
  weight: '重み',
  prior: '事前の数',
  interval: '1 位が変わらない範囲',
  sum: '合計',
  score: '得点',
  range: '得点の下限〜上限',
  expected: '期待順位',
  firstShare: '1 位の割合',
  pointsTitle: '1. 点',
  pointsNote: 'minor は 1、normal は 2、major は 4。複数の選択肢では等分し、優先する回答 (×2) は 2 倍に数えます。',
  weightsTitle: '2. 重み',
  weightsNote: (counts, certainty) =>
    `重み = 点 / 全部の点。事前の数 = ${counts} × 点を丸めたもの (--certainty ${certainty})。`,
  valuesTitle: '3. 値',
  valuesNote: '段階に応じて 0 から 1。不明なものは 0.5 とみなします。',
  contributionsTitle: '4. 得点の内訳',
  contributionsNote: '100 × 重み × 値。どの列も、合計が合うように丸めてあります。',
  indicesTitle: '5. 重みが不確かなとき',
  indicesNote: (sampled) =>
    `これに似た重み付け (事前の数によるディリクレ分布) の中での割合。厳密値です。${sampled ? '1 位の割合は 10,000 回の標本による (± は標準誤差)。' : ''}`,
  aheadOf: (name) => spaced`${name} より上`,
};
