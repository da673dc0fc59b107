import type { ErrorCode } from 'yaml';
import { spaced } from '../../../language/spaced.ts';
import type { TextProblems } from '../../problems/text-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

/** What the YAML parser complains of, by its codes. */
const syntax: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'エイリアスにタグやアンカーは付けられません',
  BAD_ALIAS: 'エイリアスの名前が正しくありません',
  BAD_COLLECTION_TYPE: 'タグとデータの種類が合っていません',
  BAD_DIRECTIVE: '使えないディレクティブ (% で始まる行) です',
  BAD_DQ_ESCAPE: '二重引用符の中のエスケープが正しくありません',
  BAD_INDENT: '字下げが正しくありません',
  BAD_PROP_ORDER: 'タグやアンカーの位置が正しくありません',
  BAD_SCALAR_START: '引用符なしではこの文字で始められません。引用符で囲みます',
  BLOCK_AS_IMPLICIT_KEY: 'ここにマップやリストを入れ子で書けません。値にコロン (:) があれば引用符で囲みます',
  BLOCK_IN_FLOW: '括弧 ([ ] や { }) の中では、字下げによる書き方は使えません',
  DUPLICATE_KEY: '同じマップにキーが重複しています',
  IMPOSSIBLE: 'YAML として解釈できません',
  KEY_OVER_1024_CHARS: 'キーが長すぎます (1024 文字まで)',
  MISSING_CHAR: '必要な文字がありません (閉じる引用符や括弧、コンマ、コロンなど)',
  MULTILINE_IMPLICIT_KEY: 'キーは 1 行に収めます',
  MULTIPLE_ANCHORS: '1 つの値に付けられるアンカーは 1 つだけです',
  MULTIPLE_DOCS: '文書は 1 つだけです',
  MULTIPLE_TAGS: '1 つの値に付けられるタグは 1 つだけです',
  NON_STRING_KEY: 'キーは文字列で書きます',
  RESOURCE_EXHAUSTION: '展開すると大きくなりすぎます',
  TAB_AS_INDENT: '字下げにタブは使えません。スペースを使います',
  TAG_RESOLVE_FAILED: 'タグを解釈できません',
  UNEXPECTED_TOKEN: 'ここには書けない文字があります',
};

export const ja: SentencesOf<TextProblems> = {
  EMPTY_INPUT: ({ name }) => spaced`${name} には何も書かれていません`,
  NOT_JSON: ({ column, unexpected }) =>
    column !== null
      ? spaced`JSON ではありません (${column} 桁目から)`
      : unexpected !== null
        ? spaced`JSON ではありません (値、引用符付きの名前、または終わりがあるべきところに ${unexpected} があります)`
        : 'JSON ではありません (途中で終わっています)',
  MERGE_CONFLICT: () => 'ここからマージの競合です。どちらか一方を選んでください',
  COMMENT_OF_JSON: () => 'このようなコメントは JSON でも YAML でも書けません。消すか、# で始めてください',
  LOOKS_LIKE: ({ found, plain }) =>
    spaced`ここにあるのは ${found} です。「${plain}」に似ていますが別の文字なので、半角の「${plain}」にしてください`,
  EMPTY_LINE: () => '空行です。1 行に 1 件の回答文書を書きます (回答なしは {})',
  NOT_UTF8: ({ name }) => spaced`${name} は UTF-8 のテキストではありません。UTF-8 で保存し直してください`,
  HAS_NUL: ({ name }) => spaced`${name} に NUL 文字があります。テキストファイルではありません`,
  TOO_LARGE: ({ name, limit }) => spaced`${name} は読み込みの上限 (${limit}) を超えています`,
  TOO_DEEP: ({ limit }) => spaced`入れ子が ${limit} 段を超えています`,
  TOO_MANY_PARTS: ({ limit }) =>
    spaced`語と記号が ${limit} 個を超えています。この種の文書がそれほど長くなることはありません`,
  SYNTAX: ({ code }) => `YAML として読み取れません: ${syntax[code]}`,
  KEY_TWICE: ({ key }) => `同じマップに「${key}」が 2 回書かれています`,
  SEVERAL_DOCUMENTS: () => 'ここから 2 つ目の文書が始まっています。1 つのファイルに書ける文書は 1 つだけです',
  NO_ALIASES: () => 'エイリアス (*名前) は使えません。値をそのまま書きます',
  NO_TAGS: ({ tag }) => spaced`${tag} は使えません (タグとディレクティブには対応していません)`,
};
