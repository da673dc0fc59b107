import { type Problem, problem } from '../../errors/problem.ts';
import { ownersByCriterion } from './owners-by-criterion.ts';
import type { Rule } from './rule.ts';

/** Whoever does not want what is assumed must be able to say so. */
export const assumptionsCanBeDenied: Rule = {
  name: 'assumptions-can-be-denied',
  description: 'a question has a neutral option where the profile assumes importance for a criterion that it owns',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    const questions = base.questions?.data ?? [];
    const owners = ownersByCriterion(base);
    const assumed = questions.flatMap((q) => q.options.flatMap((o) => Object.keys(o.assumes ?? {})));
    questions.forEach((question, q) => {
      const criterion = assumed.find((id) => owners.get(id) === question.id);
      if (criterion === undefined || question.options.some((o) => o.neutral)) return;
      const place = base.questions!.file.place([q, 'options']);
      problems.push(problem('NO_NEUTRAL_OPTION', { question: question.id, criterion }, { place }));
    });
    return problems;
  },
};
