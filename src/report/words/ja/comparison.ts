import { spaced } from '../../../language/spaced.ts';
import type { ComparisonWords } from '../comparison.ts';

export const ja: ComparisonWords = {
  sinceThen: (framework) => `${framework} (現在)`,
  base: (id, asOf) => spaced`知識ベース ${id} (${asOf})。`,
  baseAndSources: (id, asOf, command) => spaced`${ja.base(id, asOf)}出典: ${command}`,
};
