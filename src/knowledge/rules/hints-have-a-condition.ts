import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** What is said to everybody is no hint: it depends on an answer, or on who comes first. */
export const hintsHaveACondition: Rule = {
  name: 'hints-have-a-condition',
  description: 'a hint is shown under a condition: answers ("when"), frameworks that come first ("first"), or both',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    base.hints?.data.forEach(({ id, when, first }, h) => {
      if (first !== undefined || Object.keys(when).length > 0) return;
      problems.push(problem('HINT_WITHOUT_CONDITION', { hint: id }, { place: base.hints!.file.place([h, 'id']) }));
    });
    return problems;
  },
};
