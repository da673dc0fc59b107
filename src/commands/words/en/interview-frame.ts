import type { InterviewFrameWords } from '../interview-frame.ts';

export const en: InterviewFrameWords = {
  introduction: (core, more, id, title, asOf) =>
    `At most ${core} questions${more > 0 ? `, and ${more} more if you like` : ''}; none has to be answered. Knowledge base: ${id} (${title}), ${asOf}.`,
  goOn: 'Left before the result. To go on:',
  justGoOn: 'To go on:',
  justBeginAgain: 'To begin again:',
  beginAgain: 'Left before the first answer. To begin again:',
  sameResult: 'The same result again:',
};
