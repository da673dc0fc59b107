import type { WhyWords } from '../why-words.ts';

export const en: WhyWords = {
  against: 'Compared with',
  lead: (leader, rival) =>
    `Points of 100: to the right for ${leader}, to the left for ${rival}. Open a row for what it says and where that stands.`,
  total: (leader, rival) => `${leader} ahead of ${rival} by`,
  level: (name) => `: ${name}. `,
  bar: (points, name) => `${points} points for ${name}`,
  alike: (criteria) => `Alike on: ${criteria.join(', ')}.`,
  assumed: 'assumed',
  unknown: 'not known',
  assumedFrom: 'Assumed',
};
