import { ownValue } from '../../documents/own-value.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** A criterion tells alternatives apart, or it only dilutes the weights of those that do. */
export const somebodyIsKnown: Rule = {
  name: 'somebody-is-known',
  description: 'some framework has a known level on every criterion; a warning where all of several have the same',
  needs: ['frameworks'],
  check(base) {
    const problems: Problem[] = [];
    for (const criterion of base.criteria) {
      const levels = base.frameworks
        .map((f) => ownValue(f.data.assessments, criterion.id))
        .flatMap((a) => (a === undefined ? [] : ['number' in a ? a.number : a.level]));
      const place = () => criterion.file.place([]);
      if (levels.length > 0 && levels.every((level) => level === 'unknown')) {
        problems.push(problem('EVERYBODY_UNKNOWN', { criterion: criterion.id }, { place }));
      } else if (levels.length > 2 && new Set(levels).size === 1) {
        problems.push(problem('DOES_NOT_DISCRIMINATE', { criterion: criterion.id }, { place, warning: true }));
      }
    }
    return problems;
  },
};
