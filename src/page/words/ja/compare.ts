import { spaced } from '../../../language/spaced.ts';
import type { CompareWords } from '../compare-words.ts';

export const ja: CompareWords = {
  kind: '表の内容',
  overview: '文章',
  ratings: '段階',
  separating: '違いのある行だけ',
  columns: '列',
  asked: '回答に関係',
  alike: (rows) => `差がない項目: ${rows.join('、')}`,
  openFiles: '回答を開く',
  openFilesLead:
    '回答のファイル (このページで保存した JSON、または YAML) を開くか、ページにドロップできます。複数ならグループの結果を表示します。',
  group: 'グループ',
  closeGroup: 'グループを閉じる',
  notAnswers: (file, base) => spaced`${file} に ${base} への回答がありません。`,
  notRead: (file, command) =>
    spaced`${file} は JSON でも簡単な形の YAML でもないため、このページでは読めません。コマンドラインでは読めます: ${command}`,
};
