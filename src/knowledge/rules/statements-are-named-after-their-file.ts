import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';

/** Whoever reads an id in a report finds the file by it. Statements of a document are named after what it is about. */
export const statementsAreNamedAfterTheirFile: Rule = {
  name: 'statements-are-named-after-their-file',
  description:
    'a warning where the id of a statement of a framework’s file, but of no document, does not begin with the framework’s id',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const { id, file, data } of base.frameworks) {
      data.statements.forEach((statement, i) => {
        if ('section' in statement.at || statement.id.startsWith(`${id}.`) || statement.id === id) return;
        const place = file.place(['statements', i, 'id']);
        problems.push(
          problem('NOT_NAMED_AFTER_FILE', { statement: statement.id, framework: id }, { place, warning: true }),
        );
      });
    }
    return problems;
  },
};
