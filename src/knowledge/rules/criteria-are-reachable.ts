import { problem } from '../../errors/problem.ts';
import { ownersByCriterion } from './owners-by-criterion.ts';
import type { Rule } from './rule.ts';

/** A criterion that no answer can make matter is dead weight. */
export const criteriaAreReachable: Rule = {
  name: 'criteria-are-reachable',
  description: 'every criterion gets importance, or a requirement, from some option',
  needs: ['questions'],
  check(base) {
    const reached = ownersByCriterion(base);
    return base.criteria
      .filter((criterion) => !reached.has(criterion.id))
      .map((criterion) => problem('NEVER_ASKED', { criterion: criterion.id }, { place: criterion.file.place([]) }));
  },
};
