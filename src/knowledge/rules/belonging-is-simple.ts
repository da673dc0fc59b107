import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** What is asked only after another answer acts on frameworks alone: were it to give points, the proof would need chains. */
export const belongingIsSimple: Rule = {
  name: 'belonging-is-simple',
  description:
    'a question that belongs to another only keeps and drops, its options named like that one’s; belonging is one level deep',
  needs: ['questions'],
  check(base) {
    const problems: Problem[] = [];
    const questions = new Map(base.questions!.data.map((q) => [q.id, q]));
    base.questions!.data.forEach((question, q) => {
      const target = questions.get(question.belongsTo ?? '');
      if (target === undefined) return;
      type Why = 'itself' | 'chain' | 'points' | 'name';
      const refuse = (why: Why, option: string | null, path: readonly (string | number)[]) => {
        const args = { question: question.id, option, target: target.id, why };
        problems.push(problem('BELONGING_NOT_ALLOWED', args, { place: base.questions!.file.place([q, ...path]) }));
      };
      if (target.id === question.id) refuse('itself', null, ['belongsTo']);
      else if (target.belongsTo !== undefined) refuse('chain', null, ['belongsTo']);
      question.options.forEach((option, o) => {
        for (const part of ['importance', 'assumes', 'requires'] as const)
          if (option[part] !== undefined) refuse('points', option.id, ['options', o, part]);
        if (!option.neutral && !target.options.some((its) => its.id === option.id))
          refuse('name', option.id, ['options', o, 'id']);
      });
    });
    return problems;
  },
};
