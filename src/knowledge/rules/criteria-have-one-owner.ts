import { type Problem, problem } from '../../errors/problem.ts';
import { ownersByCriterion } from './owners-by-criterion.ts';
import type { Rule } from './rule.ts';

/**
 * What several questions ask about weighs several times and cannot be taken back by one answer: where they want it for
 * different reasons, the reasons are criteria of their own.
 */
export const criteriaHaveOneOwner: Rule = {
  name: 'criteria-have-one-owner',
  description: 'every criterion gets importance and requirements from the options of one question',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    const owners = ownersByCriterion(base);
    base.questions?.data.forEach((question, q) => {
      question.options.forEach((option, o) => {
        for (const part of ['importance', 'requires'] as const) {
          for (const criterion of Object.keys(option[part] ?? {})) {
            const owner = owners.get(criterion)!;
            if (owner === question.id) continue;
            const place = base.questions!.file.place([q, 'options', o, part, criterion]);
            problems.push(problem('SECOND_OWNER', { criterion, owner, question: question.id }, { place }));
          }
        }
      });
    });
    return problems;
  },
};
