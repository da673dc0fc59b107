import { ownValue } from '../../documents/own-value.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { AuthoredBase } from '../authored-base.ts';
import type { Rule } from './rule.ts';

const most = 2;

/** A statement behind many levels makes one fact weigh many times. */
export const nothingCountsTwice: Rule = {
  name: 'nothing-counts-twice',
  description: `a warning where one statement supports a framework's levels of more than ${most} criteria`,
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const { file, data } of base.frameworks) {
      const supports = new Map<string, string[]>();
      for (const [criterion, a] of Object.entries(data.assessments)) {
        for (const id of 'evidence' in a ? a.evidence : []) supports.set(id, [...(supports.get(id) ?? []), criterion]);
      }
      for (const [statement, criteria] of supports) {
        // a list that names none of a kind is the only witness of every absence
        const positive = criteria.filter((c) => !namesNone(ownValue(data.assessments, c)));
        if (positive.length > most) {
          const place = () => file.place(['assessments', positive[most]!]);
          problems.push(problem('COUNTED_TWICE', { statement, criteria: positive }, { place, warning: true }));
        }
      }
    }
    return problems;
  },
};

const namesNone = (assessment: AuthoredBase['frameworks'][number]['data']['assessments'][string] | undefined) =>
  assessment !== undefined && 'level' in assessment && ['none-named', 'none'].includes(assessment.level);
