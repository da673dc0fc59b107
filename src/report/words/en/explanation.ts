import type { ExplanationWords } from '../explanation.ts';

export const en: ExplanationWords = {
  kinds: {
    framework: 'framework',
    criterion: 'criterion',
    question: 'question',
    option: 'option',
    statement: 'statement',
  },
  titles: {
    overview: 'Overview',
    ratings: 'Rated on',
    examples: 'Examples',
    statements: 'Other statements',
    levels: 'Levels, worst first',
    where: 'Where the frameworks stand',
    asked: 'Answers that make it matter',
    options: 'Options',
    effects: 'What it changes',
    source: 'Source',
    used: 'Used for',
    since: 'Since then',
  },
  importance: {
    minor: 'matters a little (1 point)',
    normal: 'matters (2 points)',
    major: 'matters a lot (4 points)',
  },
  level: (name, because) => `${name}: ${because}`,
  atLeast: (name) => `must be at least "${name}"`,
  beside: (answer) => `, beside ${answer}`,
  neutral: 'Nothing: it is an answer that leaves the result as it is.',
  meant: 'The source words it differently; meant is',
  today: (note) => `today: ${note}`,
};
