import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** A weight is the worth of the swing from worst to best (Keeney & Raiffa 1976): without both ends it means nothing. */
export const scalesAreAnchored: Rule = {
  name: 'scales-are-anchored',
  description:
    'the levels of a criterion rise from value 0 to value 1, in equal steps unless the criterion says why not',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const { id, file, data } of base.criteria) {
      const values = data.levels.map((level) => level.value);
      for (const end of [0, 1] as const) {
        if (!values.includes(end))
          problems.push(problem('ONE_LEVEL_MISSING', { criterion: id, value: end }, { place: file.place(['levels']) }));
      }
      data.levels.forEach((level, i) => {
        if (i > 0 && level.value <= values[i - 1]!) {
          problems.push(
            problem(
              'LEVELS_NOT_ORDERED',
              { criterion: id, level: level.id },
              { place: file.place(['levels', i, 'value']) },
            ),
          );
        }
      });
      const step = 1 / (values.length - 1);
      // authors write 0.33 and 0.67 for thirds
      const equal = values.every((value, i) => Math.abs(value - i * step) < 0.006);
      if (!equal && data.unequal === undefined)
        problems.push(problem('UNEQUAL_STEPS', { criterion: id }, { place: file.place(['levels']) }));
    }
    return problems;
  },
};
