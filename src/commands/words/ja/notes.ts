import { spaced } from '../../../language/spaced.ts';
import { shellWord } from '../../../typesetting/shell-word.ts';
import type { NotesWords } from '../notes.ts';

const named = (files: readonly string[], more: number) =>
  `${files.join('、')}${more > 0 ? spaced` ほか ${more} 件` : ''}`;

export const ja: NotesWords = {
  waiting: '標準入力からの回答を待っています (終わりは Ctrl-D)',
  bug: 'プログラムの不具合です:',
  more: (problems) => spaced`ほか ${problems} 件の問題があります`,
  wrote: (file) => spaced`${file} に書きました`,
  thereAlready: (file) => spaced`同じ内容の ${file} がすでにあるため、何も書きませんでした`,
  superseded: (file, number) => spaced`${file} には次のように書いてください: status: "superseded by ADR-${number}"`,
  next: (file, as) =>
    ({
      record: `今も有効かを確認: fw-advisor check ${shellWord(file)}`,
      page: 'ブラウザーで開けます',
      template: `回答を書いたら: fw-advisor ${shellWord(file)}`,
    })[as],
  notOpened: (file) => spaced`${file} を開くプログラムがありません。ブラウザーで開いてください。`,
  couldNotWrite: (file) => spaced`${file} に書き込めませんでした。`,
  cleared: (files, more) => spaced`強制終了された実行が残した書きかけのファイルを削除しました: ${named(files, more)}`,
  unclear: (files, more) =>
    spaced`別の環境の実行 (別のマシンやコンテナー、再起動前) が書きかけたファイルはそのままにしました: ${named(files, more)}。書き込み中でなければ削除してください`,
  progress: (lines, speed, failed) =>
    spaced`${lines} 行、毎秒 ${speed} 行${failed === 0 ? '' : spaced`、不正 ${failed} 行`}`,
};
