import { problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

const most = 10;

/** Nobody finishes a long interview: the core is what everybody is asked. */
export const coreIsShort: Rule = {
  name: 'core-is-short',
  description: `at most ${most} questions are core, beside those that belong to another`,
  needs: [],
  check(base) {
    const core = (base.questions?.data ?? []).flatMap((question, q) =>
      question.tier === 'core' && question.belongsTo === undefined ? [q] : [],
    );
    if (core.length <= most) return [];
    return [
      problem(
        'TOO_MANY_CORE',
        { found: core.length, most },
        { place: base.questions!.file.place([core[most]!, 'tier']) },
      ),
    ];
  },
};
