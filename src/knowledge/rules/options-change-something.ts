import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** An option that changes nothing says so, lest somebody answers in vain. */
export const optionsChangeSomething: Rule = {
  name: 'options-change-something',
  description: 'every option gives importance or states a requirement, or is neutral and does neither',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    base.questions?.data.forEach((question, q) => {
      question.options.forEach((option, o) => {
        const parts = [option.importance, option.requires, ...(option.given ?? []).map((g) => g.importance)];
        const changes = parts.some((part) => Object.keys(part ?? {}).length > 0);
        // another question's option may be given beside this one: then it changes something through that
        const named = base.questions!.data.some((other) =>
          other.options.some((its) => its.given?.some((g) => g.answer[question.id] === option.id)),
        );
        const place = base.questions!.file.place([q, 'options', o, 'id']);
        const args = { question: question.id, option: option.id };
        if (!changes && !named && option.neutral === undefined)
          problems.push(problem('CHANGES_NOTHING', args, { place }));
        if ((changes || named) && option.neutral !== undefined)
          problems.push(problem('NEUTRAL_BUT_CHANGES', args, { place }));
      });
    });
    return problems;
  },
};
