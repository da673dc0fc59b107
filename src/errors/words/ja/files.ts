import { spaced } from '../../../language/spaced.ts';
import type { FileProblems, KnownCause } from '../../problems/file-problems.ts';
import { called } from '../called.ts';
import type { SentencesOf } from '../problem-words.ts';

const causes: Readonly<Record<KnownCause, string>> = {
  EFBIG: '書き込み先の上限を超えます',
  ENOENT: 'ファイルまたはフォルダーがありません',
  EACCES: '権限がありません',
  EPERM: '許可されていません',
  EISDIR: 'フォルダーです',
  ENOTDIR: 'パスの途中がフォルダーではありません',
  ENOSPC: '空き容量がありません',
  EROFS: '読み取り専用のファイルシステムです',
  ELOOP: 'シンボリックリンクが多すぎます',
  ENAMETOOLONG: '名前が長すぎます',
  SYMLINK: 'シンボリックリンクです',
  ENXIO: '通常のファイルではありません',
  EIO: '装置の入出力エラーです',
  EBUSY: '使用中です',
  EMFILE: '開いているファイルが多すぎます',
  EDQUOT: 'ディスクの割り当て量を使い切っています',
  NOT_A_FILE: '通常のファイルではありません',
  LEADS_OUT: 'リンクの先が知識ベースのフォルダーの外です',
};

export const ja: SentencesOf<FileProblems> = {
  CANNOT_READ: ({ name, cause }) => spaced`${name} を読めません: ${called(causes, cause)}`,
  CANNOT_WRITE: ({ name, cause }) => spaced`${name} に書き込めません: ${called(causes, cause)}`,
  EXISTS: ({ name }) => spaced`${name} はすでにあります。置き換えるには --force を付けます`,
  SAME_FILE: ({ name }) => spaced`2 つの文書の書き込み先がどちらも ${name} です。別々のファイルにしてください`,
  NO_WORKING_FOLDER: () => '作業ディレクトリがもうありません。別のディレクトリに移動してください',
  OUTSIDE: ({ name }) => spaced`${name} は作業ディレクトリの外にあります。読めるのはその下だけです`,
};
