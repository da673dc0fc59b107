import type { ComparisonWords } from '../comparison.ts';

export const en: ComparisonWords = {
  sinceThen: (framework) => `${framework} (since then)`,
  base: (id, asOf) => `Knowledge base ${id}, ${asOf}.`,
  baseAndSources: (id, asOf, command) => `${en.base(id, asOf)} Sources: ${command}`,
};
