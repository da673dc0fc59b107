import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** The proof takes the profile together with the owners of what it assumes: with two profiles it would not be exact. */
export const profileIsOne: Rule = {
  name: 'profile-is-one',
  description: 'at most one question is the profile; it takes one option and belongs to no other question',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    const profiles = (base.questions?.data ?? []).flatMap((q, i) => (q.profile ? [{ ...q, index: i }] : []));
    for (const { id, index, several, belongsTo } of profiles) {
      const refuse = (why: 'second' | 'several' | 'belongs', key: string) => {
        const place = base.questions!.file.place([index, key]);
        problems.push(problem('PROFILE_NOT_ALLOWED', { question: id, why }, { place }));
      };
      if (id !== profiles[0]!.id) refuse('second', 'profile');
      if (several) refuse('several', 'several');
      if (belongsTo !== undefined) refuse('belongs', 'belongsTo');
    }
    return problems;
  },
};
