import { compareFrameworks } from '../../report/comparison/comparison.ts';
import { comparisonChoice } from '../../report/comparison/comparison-choice.ts';
import { argumentSchemas } from '../input/argument-schemas.ts';
import { basisOf } from '../input/basis-of.ts';
import type { Tool } from '../tool.ts';

export const compare: Tool = {
  name: 'compare',
  description:
    'Frameworks side by side, each cell with its level and statement ids. Rows are criteria ids; without rows, an overview.',
  takes: {
    knowledge: argumentSchemas.knowledge,
    frameworks: argumentSchemas.texts,
    rows: argumentSchemas.texts,
    lang: argumentSchemas.lang,
  },
  needs: [],
  gives: {
    type: 'object',
    properties: { frameworks: { type: 'array' }, rows: { type: 'array' } },
    required: ['frameworks', 'rows'],
  },
  async run(given, { ports, language }) {
    const { knowledge } = await basisOf(given, ports);
    // all the ratings of a base would fill the context of whoever asks
    const ratings = given.texts('rows') === undefined && knowledge.overview.length === 0;
    const words = { frameworks: given.texts('frameworks') ?? [], rows: given.texts('rows'), ratings };
    const { frameworks, rows } = compareFrameworks(knowledge, comparisonChoice(knowledge, words), language);
    return { result: { knowledge: { id: knowledge.id, asOf: knowledge.asOf }, frameworks, rows } };
  },
};
