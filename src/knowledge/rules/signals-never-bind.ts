import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** Code tells what is there. What is wanted of it, and what is ruled out, only a person can say. */
export const signalsNeverBind: Rule = {
  name: 'signals-never-bind',
  description:
    'no signal answers for the profile or for what is kept and left, and no strong one rules a framework out',
  needs: ['questions'],
  check(base) {
    const problems: Problem[] = [];
    const questions = new Map(base.questions!.data.map((q) => [q.id, q]));
    base.signals?.data.forEach(({ question, option, strength }, s) => {
      const asked = questions.get(question);
      const chosen = asked?.options.find((o) => o.id === option);
      const binds = [chosen?.requires, chosen?.keeps, chosen?.drops].some((part) => part !== undefined);
      const why = asked?.profile
        ? 'profile'
        : asked?.belongsTo !== undefined
          ? 'belongs'
          : binds && strength === 'strong'
            ? 'binds'
            : undefined;
      if (why === undefined) return;
      const place = base.signals!.file.place([s, 'option']);
      problems.push(problem('SIGNAL_NOT_ALLOWED', { question, option, why }, { place }));
    });
    return problems;
  },
};
