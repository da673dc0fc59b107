import { spaced } from '../../../language/spaced.ts';
import type { ExtendingProblems, ShadowedKind } from '../../problems/extending-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const kinds: Readonly<Record<ShadowedKind, string>> = {
  criterion: '評価項目',
  question: '質問',
  option: '選択肢',
  statement: '記述',
  assessment: '評価',
  cell: '概要表の欄',
  example: 'コード例',
  row: '概要表の行',
  document: '文書',
  hint: '助言',
  former: '以前の回答',
  file: 'ファイル',
};

export const ja: SentencesOf<ExtendingProblems> = {
  SHADOWS: ({ kind, id, base }) => spaced`${base} の${kinds[kind]} ${id} を置き換えます`,
  EXTENDS_NOTHING: ({ named, shipped }) =>
    spaced`extends: 「${named}」という知識ベースはありません。${shipped.join('、')} のいずれか、または ../brokers のようにこのフォルダーからのパスを書きます`,
  EXTENDS_ITSELF: ({ named }) => `extends: 「${named}」をたどると、このベースを拡張するベースに戻ります`,
  LANGUAGES_NOT_EXTENDED: ({ languages, base, known }) =>
    spaced`extends: ${base} の言語は ${known.join('、')} で、${languages.join('、')} はありません。"languages" にはその中の言語を書きます`,
  OPTIONS_OF_NOTHING: ({ question, base }) =>
    spaced`${base} には選択肢を加える質問「${question}」がありません。独自の質問には "tier"、"asks"、"why" も必要です`,
  RULES_LEAVE_NOBODY: ({ rules }) => spaced`組織のルール${rules === 1 ? 'で' : 'を合わせると'}候補がすべてなくなります`,
  ORDER_INCOMPLETE: ({ missing }) =>
    spaced`frameworks は並び順で、選択ではありません。${missing.join('、')} が抜けています。それらは最後に名前順で並びます`,
};
