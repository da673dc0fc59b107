import { type Problem, problem } from '../../errors/problem.ts';
import type { Rule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** Two statements with one sentence are one statement, or one of them is mistaken. */
export const sentencesDiffer: Rule = {
  name: 'sentences-differ',
  description: 'no two statements say the same sentence in a language',
  needs: [],
  check(base) {
    const problems: Problem[] = [];
    for (const language of base.languages) {
      const said = new Map<string, string>();
      for (const { parsed, index, statement } of statementPlaces(base)) {
        const says = (statement.says as Readonly<Record<string, string>>)[language]!;
        const other = said.get(says);
        if (other === undefined) said.set(says, statement.id);
        else {
          const place = parsed.file.place(['statements', index, 'says', language]);
          problems.push(problem('SAME_SENTENCE', { statement: statement.id, other, language }, { place }));
        }
      }
    }
    return problems;
  },
};
