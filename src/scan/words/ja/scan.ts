import { spaced } from '../../../language/spaced.ts';
import type { ScanWords } from '../scan-words.ts';

export const ja: ScanWords = {
  head: ({ files, code }) =>
    spaced`${files} 個のファイル (うちコード ${code} 個) から読み取った回答です。誤りを直し、コードからは分からない質問に答えて、次を実行します: fw-advisor このファイル`,
  suggestions: '以下は候補です。正しいものだけ行頭の "#" を外してください。',
  nothing: '質問の答えになるものは見つかりませんでした。',
  imports: (imports, files, share) =>
    spaced`${files} 個のファイルで import ${imports} 回${share === null ? '' : ` (${share}%)`}`,
  trains: '学習に使用',
  doubts: {
    suggests: '別の意味かもしれません',
    aside: 'テスト、文書、例、変換プログラム、ワークフロー、任意の部分だけにあります',
    'only-listed': '依存として書かれていますが、本体では import されていません',
    beside: '主に使われている別のものがあり、データの入力や書き出し、変換だけに使われています',
    outweighed: 'より進んだ選択肢も見つかりました',
  },
  leftOut: (count, reason, names) =>
    `読まなかったもの: ${leftOut[reason]} (${count}): ${names.join('、')}${count > names.length ? ' など' : ''}`,
  found: 'コードから分かったこと',
  perhaps: '可能性のあるもの',
  notRead: '読まなかったもの',
  foundInCode: (answer, proof) => `コードから分かった回答: ${answer} (${proof})`,
  progress: (read) => spaced`${read} 個のファイルを読みました`,
};

const leftOut: Readonly<Record<Parameters<ScanWords['leftOut']>[1], string>> = {
  link: 'シンボリックリンク (たどりません)',
  special: 'パイプ、ソケット、デバイス',
  environment: 'ツールや仮想環境のフォルダー',
  vendored: '外部のコードのフォルダー',
  generated: '生成されたファイルやフォルダー',
  large: '大きすぎるファイル',
  binary: 'テキストでないファイル',
  broken: '解釈できないファイル',
  unreadable: '読み取れないファイルやフォルダー',
  deep: '階層が深すぎるフォルダー',
  limit: '上限を超えた項目',
};
