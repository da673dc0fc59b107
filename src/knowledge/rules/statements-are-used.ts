import { type Problem, problem } from '../../errors/problem.ts';
import { citations } from './citations.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** What a source says is used, or it is said why nothing rests on it; that excuse ends when something does. */
export const statementsAreUsed: Rule = {
  name: 'statements-are-used',
  description: 'every statement is cited somewhere or says why it is not',
  needs: ['knowledge', 'questions', 'hints', 'criteria', 'frameworks'],
  check(base, options) {
    const problems: Problem[] = [];
    const cited = new Set(citations(base).flatMap((c) => c.statements));
    for (const { parsed, index, statement } of statementPlaces(base)) {
      // a level that replaces that of the base leaves its statements without use
      if (base.extension?.statements.has(statement.id)) continue;
      const place = () => parsed.file.place(['statements', index, 'id']);
      // others are looked at only for what this one does not use
      const used = cited.has(statement.id) || options.citedElsewhere?.has(statement.id) === true;
      if (!used && statement.unused === undefined)
        problems.push(problem('UNUSED_STATEMENT', { statement: statement.id }, { place }));
      if (used && statement.unused !== undefined)
        problems.push(problem('USED_YET_UNUSED', { statement: statement.id }, { place }));
    }
    return problems;
  },
};
