import type { ArithmeticWords } from '../arithmetic.ts';

export const en: ArithmeticWords = {
  answer: 'answer → criterion',
  criterion: 'criterion',
  points: 'points',
  weight: 'weight',
  prior: 'prior count',
  interval: 'first stays first from – to',
  sum: 'sum',
  score: 'score',
  range: 'score, lowest – highest',
  expected: 'expected rank',
  firstShare: 'first in',
  pointsTitle: '1. Points',
  pointsNote: 'minor 1, normal 2, major 4; several options share; a priority (×2) counts double.',
  weightsTitle: '2. Weights',
  weightsNote: (counts, certainty) =>
    `weight = points / all points; prior count = ${counts} × points, rounded (--certainty ${certainty}).`,
  valuesTitle: '3. Values',
  valuesNote: 'From 0 to 1, by the level; what is not known counts as 0.5.',
  contributionsTitle: '4. Contributions',
  contributionsNote: '100 × weight × value; each column is rounded so that it adds up.',
  indicesTitle: '5. When the weights are uncertain',
  indicesNote: (sampled) =>
    `Shares of all weightings like these (Dirichlet with the prior counts), exact.${sampled ? ' First in: 10,000 samples, ± the standard error.' : ''}`,
  aheadOf: (name) => `ahead of ${name}`,
};
