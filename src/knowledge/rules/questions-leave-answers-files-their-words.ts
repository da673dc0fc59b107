import { answersKeys } from '../../documents/answers-keys.ts';
import { problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** An answers file that has such a question could not be told from one that says something else. */
export const questionsLeaveAnswersFilesTheirWords: Rule = {
  name: 'questions-leave-answers-files-their-words',
  description: `no question is called as something else in an answers file: ${answersKeys.join(', ')}`,
  needs: [],
  check(base) {
    return (base.questions?.data ?? []).flatMap(({ id }, q) =>
      answersKeys.includes(id)
        ? [problem('RESERVED_WORD', { id, words: answersKeys }, { place: base.questions!.file.place([q, 'id']) })]
        : [],
    );
  },
};
