import type { Path } from '../../documents/yaml/yaml-document.ts';
import { nearest } from '../../errors/nearest.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { namedPath } from '../reading/named-path.ts';
import type { Rule } from './rule.ts';

type Options = ReadonlyMap<string, readonly string[]>;

/** What is carried over to another base is asked here, and answered there. */
export const anotherBaseCanBeAsked: Rule = {
  name: 'another-base-can-be-asked',
  description: 'questions and options that answers are carried over from and to exist, here and in the other base',
  needs: ['questions', 'frameworks'],
  check(base, options) {
    if (base.beside === undefined) return [];
    const { file, data } = base.beside;
    const problems: Problem[] = [];
    const expect = (kind: 'question' | 'option', id: string, known: Iterable<string>, path: Path): boolean => {
      const ids = [...known];
      if (ids.includes(id)) return true;
      const where = namedPath(data, path);
      problems.push(
        problem('UNKNOWN_REFERENCE', { kind, id, where }, { place: file.place(path), nearest: nearest(id, ids) }),
      );
      return false;
    };
    const here: Options = new Map(base.questions!.data.map((q) => [q.id, q.options.map((o) => o.id)]));
    const there = options.optionsOf?.(data.knowledge);
    const checkConditions = (conditions: typeof data.when, path: Path) =>
      conditions.forEach((condition, c) => {
        for (const [question, chosen] of Object.entries(condition)) {
          const at = [...path, c, question];
          if (!expect('question', question, here.keys(), at)) continue;
          chosen.forEach((option, o) => expect('option', option, here.get(question)!, [...at, o]));
        }
      });
    /** A question there that some of these ids can answer. */
    const checkThere = (question: string, ids: readonly string[], path: Path, from: string) => {
      if (there === undefined || !expect('question', question, there.keys(), path)) return;
      const known = there.get(question)!;
      if (ids.some((option) => known.includes(option))) return;
      const { knowledge } = data;
      problems.push(
        problem('NOTHING_CARRIED', { question: from, there: question, knowledge }, { place: file.place(path) }),
      );
    };

    checkConditions(data.when, ['when']);
    checkConditions(data.unless, ['unless']);
    data.carries.forEach(({ question, as, options: renamed = {}, unless }, i) => {
      const at = ['carries', i];
      checkConditions(unless, [...at, 'unless']);
      if (!expect('question', question, here.keys(), [...at, 'question'])) return;
      const own = here.get(question)!;
      const target = as ?? question;
      for (const [option, to] of Object.entries(renamed)) {
        expect('option', option, own, [...at, 'options', option]);
        const known = there?.get(target);
        if (known !== undefined) expect('option', to, known, [...at, 'options', option]);
      }
      const carried = [...Object.values(renamed), ...own.filter((option) => !Object.hasOwn(renamed, option))];
      checkThere(target, carried, [...at, as === undefined ? 'question' : 'as'], question);
    });
    if (data.first !== undefined) {
      const { question, unless } = data.first;
      checkConditions(unless, ['first', 'unless']);
      const frameworks = base.frameworks.map((f) => f.id);
      checkThere(question, frameworks, ['first', 'question'], 'first');
    }
    return problems;
  },
};
