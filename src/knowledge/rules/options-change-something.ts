import { ownValue } from '../../documents/own-value.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** An option that changes nothing says so, lest somebody answers in vain. */
export const optionsChangeSomething: Rule = {
  name: 'options-change-something',
  description:
    'every option gives importance, states a requirement, keeps or drops frameworks or brings a hint, or is neutral and moves nobody',
  needs: ['hints'],
  check(base) {
    const problems: Problem[] = [];
    base.questions?.data.forEach((question, q) => {
      question.options.forEach((option, o) => {
        const { importance, assumes, requires, keeps, drops } = option;
        const moves = [importance, assumes, requires, keeps, drops].some((part) => Object.keys(part ?? {}).length > 0);
        const hints = base.hints?.data.some((hint) => ownValue(hint.when, question.id)?.includes(option.id)) ?? false;
        const place = () => base.questions!.file.place([q, 'options', o, 'id']);
        const args = { question: question.id, option: option.id };
        if (!moves && !hints && option.neutral === undefined)
          problems.push(problem('CHANGES_NOTHING', args, { place }));
        if (moves && option.neutral !== undefined) problems.push(problem('NEUTRAL_BUT_CHANGES', args, { place }));
      });
    });
    return problems;
  },
};
