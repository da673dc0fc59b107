import { spaced } from '../../../language/spaced.ts';
import type { ShapeFormat, ShapeFound, ShapeNote, ShapeProblems, ShapeType } from '../../problems/shape-problems.ts';
import { isTag } from '../is-tag.ts';
import { mended } from '../mended.ts';
import type { SentencesOf } from '../problem-words.ts';
import { wantsQuotes } from '../wants-quotes.ts';

const formats: Readonly<Record<ShapeFormat, string>> = {
  id: '英小文字・数字・単独のハイフンからなる ID',
  'statement-id': '英小文字・数字・ハイフン・ピリオドからなる ID',
  text: '空でない文字列',
  date: '引用符で囲んだ実在の日付 ("2026-11-23"、"2026-11"、"2026"、"2020/2021" など)',
  address: 'URL、または npm:name や pypi:name のような登録名',
  url: 'https:// または http:// で始まる URL',
  sha256: 'SHA-256 のハッシュ値 (0-9 と a-f の 64 文字)',
  lines: '最初の行と最後の行をこの順に並べた組 (例: [20, 27])',
  path: '知識ベースのフォルダーからのパス (例: "notes/load-test.md")、または書籍の "isbn:..."',
  language: '言語タグ (例: "en"、"ja"、"pt-BR")',
  'id-and-name': 'ID になる英字を含む名前、または postgres=PostgreSQL のように ID を前に付けた名前',
  'not-unknown': '別の名前 ("unknown" は資料に記載がないことを表す語です)',
};

const notes: Readonly<Record<ShapeNote, string>> = {
  'unknown-has-no-evidence': '"level: unknown" に "evidence" は付けません。何を読んだかは "because" に書きます',
  'evidence-or-unknown': '必須の項目がありません。根拠になる記述の ID を並べるか、"level: unknown" とします',
  'level-is-a-name': '段階は、その評価項目の段階の ID で書きます。数で測る評価項目なら、代わりに "number" に書きます',
  'levels-or-measure': '必須の項目がありません。悪い順の段階のリストか、代わりに "measure" が要ります',
};

const types: Readonly<Record<ShapeType, string>> = {
  text: '文字列',
  number: '数',
  'whole-number': '整数',
  list: 'リスト',
  map: 'マップ',
};

const kinds = { list: 'リスト', map: 'マップ', nothing: '空の値', absent: 'undefined' };
const shown = (found: ShapeFound) => ('shown' in found ? found.shown : kinds[found.kind]);

const units = { characters: ' 文字', entries: ' 件', value: '' };
const bounds = { 'at-least': '以上', 'at-most': '以下' };

function shape(args: ShapeProblems['SHAPE']): string {
  const found = shown(args.found);
  switch (args.issue) {
    case 'unknown-key':
      return `「${args.key}」というキーはここでは使えません`;
    case 'missing':
      return `必須の項目がありません (${typeof args.expected === 'string' ? types[args.expected] : args.expected.join(', ')})`;
    case 'type':
      return spaced`${types[args.expected]}が必要ですが、${found} が書かれています${wantsQuotes(args) ? `。引用符で囲みます: "${found}"` : ''}`;
    case 'languages':
      return args.key === null
        ? spaced`言語ごとの文字列が必要です${args.found.kind === 'absent' ? '' : spaced` (${found} が書かれています)`}: { ${args.languages.map((l) => `${l}: ...`).join(', ')} }`
        : !isTag(args.key)
          ? `「${args.key}」の前のカンマで文が終わっています。波かっこの中では文全体を引用符で囲みます`
          : `「${args.key}」はこの知識ベースの言語 (${args.languages.join('、')}) ではありません。言語は knowledge.yaml の "languages" で決まります`;
    case 'value':
      return spaced`${found} は使えません。使える値: ${args.expected.join('、')}`;
    case 'note':
      return notes[args.note];
    case 'format':
      return spaced`${found} は使えません。正しい形: ${formats[args.expected]}${mended(args, '。例: ')}`;
    case 'size':
      return spaced`${found} は範囲外です (${args.limit}${units[args.of]}${bounds[args.bound]})`;
    case 'other':
      return spaced`値 ${found} は使えません`;
    default:
      return args satisfies never;
  }
}

export const ja: SentencesOf<ShapeProblems> = {
  MISSING_FILE: ({ file }) => spaced`知識ベースに必要な ${file} がありません`,
  NOT_A_BASE: ({ folder }) =>
    spaced`${folder} は知識ベースではありません。"article"、"current"、"runtimes"、または knowledge.yaml のあるフォルダーを指定します`,
  SHAPE: (args) => `${args.path === '' ? '' : `${args.path}: `}${shape(args)}`,
  BAD_FILE_NAME: ({ file, known }) =>
    `「${file}」は知識ベースのファイルではありません。使えるファイル名: ${known === undefined ? spaced`<id>.yaml (<id> は${formats.id})` : known.join('、')}`,
};
