import { type Problem, problem } from '../../errors/problem.ts';
import { curveOf } from '../measured-levels.ts';
import type { Rule } from './rule.ts';

/** A weight is the worth of the swing from worst to best (Keeney & Raiffa 1976): without both ends it means nothing. */
export const scalesAreAnchored: Rule = {
  name: 'scales-are-anchored',
  description:
    'the levels of a criterion rise from value 0 to value 1, in equal steps unless the criterion says why not; those of a measure from its worst number to its best',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const { id, file, data } of base.criteria) {
      if (data.levels.length > 0 === (data.measure !== undefined)) {
        problems.push(problem('LEVELS_OR_MEASURE', { criterion: id }, { place: file.place(['measure']) }));
        continue;
      }
      if (data.measure !== undefined) {
        const curve = curveOf(data.measure);
        const sign = data.measure.better === 'lower' ? -1 : 1;
        const rises = curve.every(
          ([number, value], i) => i === 0 || (sign * (number - curve[i - 1]![0]) > 0 && value > curve[i - 1]![1]),
        );
        const args = { criterion: id, better: data.measure.better };
        if (!rises) problems.push(problem('MEASURE_NOT_ORDERED', args, { place: file.place(['measure']) }));
        continue;
      }
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
