import { problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** Nobody is asked for nothing. */
export const questionsChangeSomething: Rule = {
  name: 'questions-change-something',
  description: 'every question has an option that is not neutral',
  needs: [],
  check(base) {
    return (base.questions?.data ?? []).flatMap((question, q) =>
      question.options.every((option) => option.neutral)
        ? [
            problem(
              'QUESTION_CHANGES_NOTHING',
              { question: question.id },
              { place: base.questions!.file.place([q, 'id']) },
            ),
          ]
        : [],
    );
  },
};
