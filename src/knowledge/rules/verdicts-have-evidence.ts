import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** That something no longer holds is a claim like any other. */
export const verdictsHaveEvidence: Rule = {
  name: 'verdicts-have-evidence',
  description: 'a statement that is said to hold, to be outdated or to have been wrong cites statements that say so',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const [statement, { verdict, evidence }] of Object.entries(base.since?.data.verdicts ?? {})) {
      if (['holds', 'outdated', 'wrong-then'].includes(verdict) && evidence.length === 0) {
        const place = base.since!.file.place(['verdicts', statement]);
        problems.push(problem('NO_SINCE_EVIDENCE', { statement, verdict }, { place }));
      }
    }
    return problems;
  },
};
