import { expect, it } from 'vitest';
import { leftNotes } from '../../../src/commands/call/left-notes.ts';

const files = (count: number) => Array.from({ length: count }, (_, i) => `${i}.yaml`);

it('says which drafts of killed runs were taken away and which were left, three of each by name', () => {
  expect(leftNotes({ cleared: [], unclear: [] }, 'en')).toBe('');
  expect(leftNotes({ cleared: files(3), unclear: [] }, 'en')).toBe(
    'fw-advisor: took away what killed runs had left half-written: 0.yaml, 1.yaml, 2.yaml\n',
  );
  expect(leftNotes({ cleared: [], unclear: files(5) }, 'en')).toBe(
    'fw-advisor: left alone what a run elsewhere has begun (on another machine, in another container or before a restart): ' +
      '0.yaml, 1.yaml, 2.yaml and 2 more; remove it if nothing writes there any more\n',
  );
  expect(leftNotes({ cleared: files(4), unclear: ['a\u001b.yaml'] }, 'ja')).toBe(
    'fw-advisor: 強制終了された実行が残した書きかけのファイルを削除しました: 0.yaml、1.yaml、2.yaml ほか 1 件\n' +
      'fw-advisor: 別の環境の実行 (別のマシンやコンテナー、再起動前) が書きかけたファイルはそのままにしました: a\\u{1b}.yaml。書き込み中でなければ削除してください\n',
  );
});
