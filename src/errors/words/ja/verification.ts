import { spaced } from '../../../language/spaced.ts';
import type { VerificationProblems } from '../../problems/verification-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

export const ja: SentencesOf<VerificationProblems> = {
  PHRASE_NOT_FOUND: ({ statement, phrase, section }) =>
    spaced`${statement}: 「${phrase}」は ${section} 節にも文書のほかの場所にもありません`,
  PHRASE_ELSEWHERE: ({ statement, phrase, section, line }) =>
    spaced`${statement}: 「${phrase}」は ${section} 節ではなく ${line} 行目にあります`,
  PHRASE_OFTEN: ({ statement, phrase, section, times }) =>
    spaced`${statement}: 「${phrase}」は ${section} 節に ${times} 回現れます。1 回だけ現れる語句にします`,
  PHRASE_NOT_IN_FILE: ({ statement, phrase, file }) => spaced`${statement}: 「${phrase}」は ${file} にありません`,
  SOURCE_FILE_MISSING: ({ statement, file }) =>
    spaced`${statement}: ${file} を読めません。パスは知識ベースのフォルダーから数えます`,
  OTHER_DOCUMENT: ({ document }) => `知識ベースが引用している版の「${document}」ではありません (SHA-256 が異なります)`,
};
