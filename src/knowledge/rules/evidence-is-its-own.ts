import { type Problem, problem } from '../../errors/problem.ts';
import { citations } from './citations.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** What another framework's source says of this one is hearsay; what is about several stands with the field's. */
export const evidenceIsItsOwn: Rule = {
  name: 'evidence-is-its-own',
  description: 'a framework’s levels, cells and examples cite statements of its own file or of the field',
  needs: ['field', 'frameworks'],
  check(base) {
    const problems: Problem[] = [];
    const homes = new Map(statementPlaces(base).map(({ parsed, statement }) => [statement.id, parsed]));
    const frameworks = new Set<unknown>(base.frameworks);
    for (const { parsed, path, statements } of citations(base)) {
      if (!frameworks.has(parsed)) continue;
      statements.forEach((statement, i) => {
        const home = homes.get(statement);
        if (home === undefined || home === parsed || home === base.field) return;
        const args = { framework: parsed.id, statement, of: home.id };
        problems.push(problem('EVIDENCE_OF_ANOTHER', args, { place: parsed.file.place([...path, i]) }));
      });
    }
    return problems;
  },
};
