import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** What a base adds to a question of the one that it extends goes nowhere where there is no such question. */
export const addedOptionsHaveAQuestion: Rule = {
  name: 'added-options-have-a-question',
  description: 'options that a base adds are for a question of the base that it extends, which stands once',
  needs: ['questions'],
  check({ extension }) {
    if (extension?.own.questions === undefined) return [];
    const problems: Problem[] = [];
    const { base, own } = extension;
    const { file, data } = own.questions!;
    const there = base.questions!.data.map((q) => q.id);
    data.forEach((question, q) => {
      const place = () => file.place([q, 'id']);
      const first = data.findIndex(({ id }) => id === question.id);
      if (first < q) {
        // twice among one's own is told with those that are not of the other base
        if (there.includes(question.id) || !('asks' in question))
          problems.push(
            problem('DUPLICATE_ID', { kind: 'question', id: question.id, other: file.place([first, 'id']) }, { place }),
          );
      } else if (!('asks' in question) && !there.includes(question.id)) {
        const args = { question: question.id, base: base.id };
        problems.push(problem('OPTIONS_OF_NOTHING', args, { place, nearest: nearest(question.id, there) }));
      }
    });
    return problems;
  },
};
