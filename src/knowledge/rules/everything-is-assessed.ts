import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** Silence is recorded as `unknown`; leaving a criterion or a cell out is an omission. */
export const everythingIsAssessed: Rule = {
  name: 'everything-is-assessed',
  description: 'every framework is assessed on every criterion, or says unknown, and fills every row of the overview',
  needs: ['knowledge', 'criteria'],
  check(base) {
    const problems: Problem[] = [];
    for (const { id, file, data } of base.frameworks) {
      const missing = base.criteria.map((one) => one.id).filter((one) => !Object.hasOwn(data.assessments, one));
      const own = base.extension?.own;
      const noFile = own !== undefined && ![...own.additions, ...own.frameworks].some((one) => one.id === id);
      // where a file is broken, nobody knows what it says
      if (!noFile || !own.broken.has('frameworks')) {
        for (const criterion of missing) {
          const args = { framework: id, criterion, ...(noFile ? { create: missing } : {}) };
          problems.push(problem('NOT_ASSESSED', args, { place: file.place(['assessments']) }));
        }
      }
      for (const row of base.knowledge!.data.overview) {
        if (!Object.hasOwn(data.overview, row.id)) {
          problems.push(problem('MISSING_CELL', { framework: id, row: row.id }, { place: file.place(['overview']) }));
        }
      }
    }
    return problems;
  },
};
