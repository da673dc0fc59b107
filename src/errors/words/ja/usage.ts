import { spaced } from '../../../language/spaced.ts';
import type { Expected, UsageProblems } from '../../problems/usage-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const names = (alternative: string): Readonly<Record<UsageProblems['UNKNOWN_ID']['kinds'], string>> => ({
  anything: spaced`${alternative}・評価項目・質問・選択肢・記述`,
  framework: alternative,
  row: '表の行',
  field: 'フィールド',
  schema: 'スキーマ',
  shell: 'シェル',
  command: 'コマンド',
});

const startParts = {
  title: '各言語の題名',
  called: '選択対象の各言語での呼び名',
  alternatives: '2 つ以上の候補',
};

export const ja: SentencesOf<UsageProblems> = {
  UNKNOWN_COMMAND: ({ word }) => `「${word}」はコマンドでも既存のファイルでもありません`,
  NO_SUCH_OPTION: ({ word }) => spaced`${word} というオプションはありません`,
  VALUE_MISSING: ({ option }) => spaced`${option} には値が必要です`,
  BAD_VALUE: ({ option, found, expected }) =>
    `${option}: 「${found}」は使えません。正しい値: ${expectedText(expected)}`,
  ARGUMENT_MISSING: ({ argument }) => `引数がありません: ${argument}`,
  TOO_MANY_ARGUMENTS: ({ extra }) => spaced`引数が多すぎます${extra.length === 0 ? '' : `: ${extra.join(' ')}`}`,
  COMMAND_MISSING: ({ command, commands }) => `${command}: コマンドを指定します: ${commands.join(', ')}`,
  USAGE: ({ detail }) => `使い方が正しくありません (${detail})`,
  PAGE_ON_TERMINAL: () =>
    'page: 端末にウェブページは表示できません。ファイルに書き出してください: --output advisor.html',
  DOCUMENT_MISSING: () => '--document FILE がありません: 知識ベースの引用元の文書を指定します',
  CITES_NO_DOCUMENT: ({ base }) =>
    spaced`${base} の出典はウェブページだけで、ファイルはありません。ネットワークなしで確かめるものはありません`,
  UNKNOWN_ID: ({ id, kinds, called, known = [], elsewhere = [] }) =>
    spaced`「${id}」という${names(called?.ja.one ?? 'フレームワーク')[kinds]}はありません${known.length === 0 ? '' : `。使える名前: ${known.join(', ')}`}${elsewhere.map((base) => spaced`。${base} にあります: --knowledge ${base}`).join('')}`,
  START_INCOMPLETE: ({ needs, missing, example }) =>
    spaced`ベースには${needs.map((part) => startParts[part]).join('と、')}が必要です。足りないもの: ${missing.join(' ')}。例: ${example}`,
  NOT_A_FOLDER_BASE: ({ base }) =>
    spaced`${base} は付属の知識ベースです。"extends: ${base}" と書いた自作のベースのフォルダーを指定します`,
  NO_SIGNALS: ({ base }) =>
    `知識ベース「${base}」には "signals.yaml" がなく、コードから読み取れる回答がありません。"--knowledge current" などを使います`,
};

function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case 'whole-number':
      return expected.most === null
        ? spaced`${expected.least} 以上の整数`
        : spaced`${expected.least} から ${expected.most} までの整数`;
    case 'points':
      return '0 から 100 までの点数';
    case 'seconds':
      return '秒数 (0 で無制限)';
    case 'day':
      return '2026-11-23 のような日付';
    case 'name':
      return '名前';
    case 'one-of':
      return spaced`${expected.choices.join('、')} のいずれか`;
    default:
      return expected satisfies never;
  }
}
