import type { ComparisonWords } from '../comparison.ts';

export const ja: ComparisonWords = {
  base: (id, asOf) => `知識ベース ${id} (${asOf})。`,
  baseAndSources: (id, asOf) => `${ja.base(id, asOf)}出典: fw-advisor explain ID`,
};
