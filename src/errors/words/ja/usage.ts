import type { UsageProblems } from '../../problems/usage-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const names: Readonly<Record<UsageProblems['UNKNOWN_ID']['kinds'], string>> = {
  anything: 'フレームワーク・評価項目・質問・選択肢・記述',
  framework: 'フレームワーク',
  row: '表の行',
  knowledge: '知識ベース',
  question: '質問',
  criterion: '評価項目',
  field: 'フィールド',
  schema: 'スキーマ',
  shell: 'シェル',
};

export const ja: SentencesOf<UsageProblems> = {
  UNKNOWN_COMMAND: ({ word }) => `「${word}」はコマンドでも既存のファイルでもありません`,
  USAGE: ({ ja }) => ja,
  UNKNOWN_ID: ({ id, kinds }) => `「${id}」という${names[kinds]}はありません`,
};
