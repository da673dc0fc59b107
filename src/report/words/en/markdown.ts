import type { MarkdownWords } from '../markdown.ts';
import { en as common } from './common.ts';

export const en: MarkdownWords = {
  title: (who) => `Recommendation: ${who}`,
  none: (alternative) => `no ${alternative}`,
  tieOf: (firsts) => `a tie of ${common.list(firsts)}`,
  base: ({ id, title, asOf }) =>
    `Knowledge base: ${id} (${title}), ${common.asOf(asOf)}. Points are of 100; those of the reasons add up.`,
  answers: 'Answers',
  question: 'Question',
  answer: 'Answer',
  ranking: 'Ranking',
  rank: 'Rank',
  alternative: (alternative) => alternative.charAt(0).toUpperCase() + alternative.slice(1),
  score: 'Score of 100',
  range: 'Range',
  beatsFirst: 'Beats the first in',
  requirements: 'Requirements',
  reasons: 'Reasons',
  comparison: 'Comparison',
  unknown: 'What is not known',
  sourcesAnchor: '#sources',
};
