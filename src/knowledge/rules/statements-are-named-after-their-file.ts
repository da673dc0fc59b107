import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/**
 * Whoever reads an id in a report finds the file by it: it begins with the framework's id, or all of the file begin with an
 * abbreviation that no other file has. Statements of a document are named after what it is about.
 */
export const statementsAreNamedAfterTheirFile: Rule = {
  name: 'statements-are-named-after-their-file',
  description:
    'a warning where the id of a statement of a framework’s file, but of no document, begins neither with the framework’s id nor with an abbreviation that all of the file share and no other has',
  needs: [],
  check(base) {
    const named = base.frameworks.map(({ id, file, data }) => {
      const statements = data.statements.flatMap((one, i) =>
        'section' in one.at || base.extension?.statements.has(one.id) ? [] : [{ id: one.id, i }],
      );
      return { id, file, statements, starts: new Set(statements.map((one) => startOf(one.id))) };
    });
    const problems: Problem[] = [];
    for (const { id, file, statements, starts } of named) {
      const [start = ''] = starts;
      const shared = starts.size === 1 && start !== '';
      if (shared && !named.some((other) => other.id !== id && other.starts.has(start))) continue;
      for (const { id: statement, i } of statements) {
        if (statement.startsWith(`${id}.`) || statement.startsWith(`${id}-`) || statement === id) continue;
        const place = file.place(['statements', i, 'id']);
        problems.push(problem('NOT_NAMED_AFTER_FILE', { statement, framework: id }, { place, warning: true }));
      }
    }
    return problems;
  },
};

/** What stands before the first dot or hyphen; nothing where there is none. */
const startOf = (id: string): string => /^[^.-]+(?=[.-])/.exec(id)?.[0] ?? '';
