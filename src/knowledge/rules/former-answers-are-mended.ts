import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** Whoever wrote answers in earlier times is told what to write now: lines that are right, for what is no longer asked. */
export const formerAnswersAreMended: Rule = {
  name: 'former-answers-are-mended',
  description: 'a former question or option is gone, stands once, and what to write instead can be answered',
  needs: ['questions'],
  check(base) {
    const problems: Problem[] = [];
    const questions = new Map(base.questions!.data.map((q) => [q.id, q]));
    const seen = new Set<string>();
    base.former?.data.forEach(({ question, option, write }, f) => {
      const at = (...path: (string | number)[]) => base.former!.file.place([f, ...path]);
      const refuse = (why: 'still-asked' | 'twice', key: string) =>
        problems.push(problem('FORMER_NOT_ALLOWED', { question, option: option ?? null, why }, { place: at(key) }));
      const today = questions.get(question);
      if (option === undefined ? today !== undefined : today?.options.some((o) => o.id === option))
        refuse('still-asked', option === undefined ? 'question' : 'option');
      const key = `${question}=${option ?? ''}`;
      if (seen.has(key)) refuse('twice', option === undefined ? 'question' : 'option');
      seen.add(key);
      const known = (kind: 'question' | 'option', id: string, all: readonly string[], path: (string | number)[]) => {
        if (all.includes(id)) return true;
        const where = [f, ...path].join('.');
        problems.push(
          problem('UNKNOWN_REFERENCE', { kind, id, where }, { place: at(...path), nearest: nearest(id, all) }),
        );
        return false;
      };
      for (const [id, options] of Object.entries(write)) {
        if (!known('question', id, [...questions.keys()], ['write', id])) continue;
        const { several, options: its } = questions.get(id)!;
        if ('as' in options) {
          known('question', options.as, [...questions.keys()], ['write', id, 'as']);
          continue;
        }
        const ids = its.map((o) => o.id);
        options.forEach((o, i) => known('option', o, ids, ['write', id, i]));
        if (!several && options.length > 1)
          problems.push(
            problem('ONE_OPTION_ONLY', { question: id, found: options.length }, { place: at('write', id) }),
          );
      }
    });
    return problems;
  },
};
