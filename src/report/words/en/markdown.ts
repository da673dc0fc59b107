import type { MarkdownWords } from '../markdown.ts';
import { en as common } from './common.ts';

export const en: MarkdownWords = {
  title: (who) => `Recommendation: ${who}`,
  none: (alternative) => `no ${alternative}`,
  tieOf: (firsts) => `a tie of ${common.list(firsts)}`,
  base: ({ id, title, asOf, hash }) =>
    `Knowledge base: ${id} (${title}), ${common.asOf(asOf)}, content ${hash.slice(0, 12)}. Points are of 100; those of the reasons add up to the lead.`,
  answers: 'Answers',
  question: 'Question',
  answer: 'Answer',
  ranking: 'Ranking',
  rank: 'Rank',
  score: 'Score of 100',
  range: 'Range',
  beats: (first) => `Ahead of ${first} in`,
  requirements: 'Requirements',
  reasons: 'Reasons',
  reasonHeads: { points: 'Points', criterion: 'Criterion', why: 'Why', because: 'Because of' },
  comparison: 'Comparison',
  unknown: 'What is not known',
  sayings: (count) => `What the sources say, in their own words (${count})`,
  made: (date, program) => `Made on ${date} by ${program}.`,
  again: 'The same again:',
};
