import { spaced } from '../../../language/spaced.ts';
import type { MarkdownWords } from '../markdown.ts';
import { ja as common } from './common.ts';

export const ja: MarkdownWords = {
  title: (who) => `推奨: ${who}`,
  none: () => '該当なし',
  tieOf: (firsts) => spaced`${common.list(firsts)}の引き分け`,
  base: ({ id, title, asOf, hash }) =>
    spaced`知識ベース: ${id} (${title})、${common.asOf(asOf)}、内容 ${hash.slice(0, 12)}。点数は 100 点満点で、理由の点数の合計が点差になります。`,
  answers: '回答',
  question: '質問',
  answer: '回答',
  ranking: '順位',
  rank: '順位',
  score: '得点 (100 点満点)',
  range: '範囲',
  beats: (first) => spaced`${first} を上回る割合`,
  requirements: '必須条件',
  reasons: '理由',
  reasonHeads: { points: '点数', criterion: '観点', why: '内容', because: 'もとの回答' },
  comparison: '比較表',
  unknown: '分かっていないこと',
  sayings: (count) => spaced`出典の記述 (${count} 件)`,
  made: (date, program) => spaced`${date} に ${program} で作成。`,
  again: '同じ結果を得るコマンド:',
};
