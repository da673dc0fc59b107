import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** The proof of an early stop takes a question together with the one it depends on: stars, no chains. */
export const givenStaysSimple: Rule = {
  name: 'given-stays-simple',
  description: 'a question depends on at most one other, which takes one option and depends on none itself',
  needs: ['questions'],
  check(base) {
    const problems: Problem[] = [];
    const questions = new Map(base.questions!.data.map((q) => [q.id, q]));
    const dependsOn = (id: string) =>
      new Set(questions.get(id)?.options.flatMap((o) => (o.given ?? []).flatMap((g) => Object.keys(g.answer))) ?? []);
    base.questions!.data.forEach((question, q) => {
      const others = dependsOn(question.id);
      question.options.forEach((option, o) => {
        option.given?.forEach((given, g) => {
          const target = Object.keys(given.answer)[0] ?? '';
          const why =
            target === question.id
              ? 'itself'
              : others.size > 1
                ? 'two'
                : questions.get(target)?.several
                  ? 'several'
                  : dependsOn(target).size > 0
                    ? 'chain'
                    : undefined;
          if (why === undefined) return;
          const place = base.questions!.file.place([q, 'options', o, 'given', g]);
          problems.push(problem('GIVEN_NOT_ALLOWED', { question: question.id, option: option.id, why }, { place }));
        });
      });
    });
    return problems;
  },
};
