import type { AdrWords } from '../adr.ts';
import { ja as common } from './common.ts';

export const ja: AdrWords = {
  of: (criterion, name) => `${name === undefined ? '' : `${name} の`}${criterion}`,
  since: (note) => `(現在: ${note})`,
  excluded: '必須条件により除外。',
  points: (score) => `100 点中 ${score} 点。`,
  context: ({ title, alternatives }) =>
    `プロジェクトではどの${alternatives.one}を使うべきか。以下の回答を、出典のある記述を集めた知識ベース「${title}」に照らして評価した。`,
  confirm: '次のコマンドで判断を再現できる。成り立たなくなると終了コード 1 で失敗する。',
  base: ({ id, asOf }) => `fw-advisor による判断。知識ベース ${id} (${common.asOf(asOf)})、内容`,
  sources: '出典:',
};
