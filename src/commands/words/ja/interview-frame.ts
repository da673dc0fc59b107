import { spaced } from '../../../language/spaced.ts';
import type { InterviewFrameWords } from '../interview-frame.ts';

export const ja: InterviewFrameWords = {
  introduction: (core, more, id, title, asOf) =>
    spaced`質問は最大 ${core} 問${more > 0 ? spaced` (希望すればあと ${more} 問)` : ''}。答えたくない質問は飛ばせます。知識ベース: ${id} (${title})、${asOf}。`,
  goOn: '結果の前に中断しました。続きから再開:',
  justGoOn: '続きから再開:',
  justBeginAgain: 'はじめから:',
  beginAgain: '最初の回答の前に中断しました。はじめから:',
  sameResult: '同じ結果をもう一度:',
};
