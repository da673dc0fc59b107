import { type Problem, problem } from '../../errors/problem.ts';
import { ownersByCriterion } from './owners-by-criterion.ts';
import type { Rule } from './rule.ts';

/** An assumption is what an answer replaces: there has to be a question that can be answered. */
export const onlyTheProfileAssumes: Rule = {
  name: 'only-the-profile-assumes',
  description: 'only options of the profile assume importance, and only for criteria that other questions own',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    const owners = ownersByCriterion(base);
    base.questions?.data.forEach((question, q) => {
      question.options.forEach((option, o) => {
        for (const criterion of Object.keys(option.assumes ?? {})) {
          const owner = owners.get(criterion);
          const why = !question.profile
            ? 'no-profile'
            : owner === question.id
              ? 'own'
              : owner === undefined
                ? 'no-owner'
                : undefined;
          if (why === undefined) continue;
          const args = { question: question.id, option: option.id, criterion, why } as const;
          const place = base.questions!.file.place([q, 'options', o, 'assumes', criterion]);
          problems.push(problem('ASSUMPTION_NOT_ALLOWED', args, { place }));
        }
      });
    });
    return problems;
  },
};
