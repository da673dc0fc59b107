import { spaced } from '../../../language/spaced.ts';
import type { BasesWords } from '../bases.ts';

export const ja: BasesWords = {
  isDefault: ' (既定)',
  size: (frameworks, alternatives, criteria, questions, statements) =>
    spaced`${alternatives} ${frameworks}、評価項目 ${criteria}、質問 ${questions}、記述 ${statements}`,
  checked: (id, problems, warnings, notes) =>
    spaced`${id}: 問題 ${problems} 件、警告 ${warnings} 件${notes === 0 ? '' : spaced`、参考 ${notes} 件`}`,
  notAnnotated: (count) =>
    spaced`GitHub が 1 つのステップで表示する注釈は種類ごとに 10 件までです。ほかに ${count} ファイルに問題があります:`,
  verifiedFiles: (id, found, of) => spaced`${id}: ${of} 件中 ${found} 件の語句が出典のファイルにあります`,
  verified: (id, found, of) => spaced`${id}: ${of} 件中 ${found} 件の語句が該当する節にあります`,
};
