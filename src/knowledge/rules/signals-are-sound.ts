import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import type { Signal } from '../knowledge.ts';
import type { Rule } from './rule.ts';

const module = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const forms: Readonly<Record<Signal['kind'], RegExp>> = {
  import: module,
  dependency: /^[a-z0-9]+([-./][a-z0-9]+)*$/,
  call: /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/,
  // a path that could lead out of the repository is none
  file: /^(:(kubernetes|dockerfile|cpp)|(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w.*/+ -]+)$/,
};

/** What is looked for has a form that can be found, and what it answers can be answered. */
export const signalsAreSound: Rule = {
  name: 'signals-are-sound',
  description:
    'a signal answers an option that exists, by a name of its kind, and no name answers one question twice over',
  needs: ['questions'],
  check(base) {
    const problems: Problem[] = [];
    const questions = new Map(base.questions!.data.map((q) => [q.id, q]));
    const seen = new Map<string, string>();
    base.signals?.data.forEach(({ question, option, kind, names, outweighs = [] }, s) => {
      const place = (...path: (string | number)[]) => base.signals!.file.place([s, ...path]);
      const unknown = (
        what: 'question' | 'option',
        id: string,
        known: readonly string[],
        ...path: (string | number)[]
      ) =>
        known.includes(id) ||
        problems.push(
          problem(
            'UNKNOWN_REFERENCE',
            { kind: what, id, where: [s, ...path].join('.') },
            { place: place(...path), nearest: nearest(id, known) },
          ),
        );
      unknown('question', question, [...questions.keys()], 'question');
      const asked = questions.get(question);
      const options = asked?.options.map((o) => o.id) ?? [];
      if (asked !== undefined) {
        unknown('option', option, options, 'option');
        outweighs.forEach((id, i) => unknown('option', id, options, 'outweighs', i));
        if (outweighs.length > 0 && (asked.several || outweighs.includes(option)))
          problems.push(
            problem('SIGNAL_NOT_ALLOWED', { question, option, why: 'outweighs' }, { place: place('outweighs') }),
          );
      }
      names.forEach((name, i) => {
        const at = { place: () => place('names', i) };
        if (!forms[kind].test(name)) problems.push(problem('SIGNAL_NAME', { name, kind }, at));
        const key = `${kind} ${name} ${question}`;
        const other = seen.get(key);
        if (other !== undefined && (other === option || !asked?.several))
          problems.push(problem('SIGNAL_TWICE', { name, question, other }, at));
        seen.set(key, option);
      });
    });
    return problems;
  },
};
