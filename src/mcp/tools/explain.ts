import { UserError } from '../../errors/user-error.ts';
import { explainWord, statementsBehind } from '../../report/explanation/explain-word.ts';
import type { Explanation } from '../../report/explanation/explanation.ts';
import { sourcesOf } from '../../report/formats/json/entries/source-entries.ts';
import { indexKnowledge } from '../../report/outline/cited/knowledge-index.ts';
import { argumentSchemas } from '../input/argument-schemas.ts';
import { basisOf } from '../input/basis-of.ts';
import type { Tool } from '../tool.ts';

/** The whole of a framework would fill the context of whoever asks; the others can be asked for by their ids. */
const mostStatements = 12;

export const explain: Tool = {
  name: 'explain',
  description:
    'What stands behind ids: frameworks, criteria, questions, question=option, statements. Each statement with its page, date and own words.',
  takes: {
    ids: argumentSchemas.texts,
    knowledge: argumentSchemas.knowledge,
    lang: argumentSchemas.lang,
  },
  needs: ['ids'],
  gives: {
    type: 'object',
    properties: { explanations: { type: 'array' }, statements: { type: 'object' }, moreStatements: { type: 'array' } },
    required: ['explanations', 'statements'],
  },
  async run(given, { ports, language }) {
    const { knowledge } = await basisOf(given, ports);
    const problems: UserError['problems'][number][] = [];
    const explanations = given.texts('ids')!.flatMap((id): Explanation[] => {
      try {
        return explainWord(knowledge, id, language);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        for (const one of error.problems) problems.push(one);
        return [];
      }
    });
    if (problems.length > 0) throw new UserError(problems);
    const cited = Object.keys(statementsBehind(explanations, knowledge));
    const told = cited.slice(0, mostStatements);
    return {
      result: {
        knowledge: { id: knowledge.id, asOf: knowledge.asOf },
        explanations,
        statements: sourcesOf(told, { index: indexKnowledge(knowledge), language }),
        moreStatements: cited.slice(mostStatements),
      },
    };
  },
};
