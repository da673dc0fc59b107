import type { ExplanationWords } from '../explanation.ts';

export const en: ExplanationWords = {
  kinds: {
    knowledge: 'knowledge base',
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
    asked: 'Answers that make it matter',
    options: 'Options',
    effects: 'What it changes',
    source: 'Source',
    used: 'Used for',
    since: 'Since then',
  },
  where: (alternatives) => `Where the ${alternatives} stand`,
  importance: {
    minor: 'matters a little (1 point)',
    normal: 'matters (2 points)',
    major: 'matters a lot (4 points)',
  },
  assumed: {
    minor: 'assumed to matter a little (1/4 point) until its question is answered',
    normal: 'assumed to matter (1/2 point) until its question is answered',
    major: 'assumed to matter a lot (1 point) until its question is answered',
  },
  keeps: 'stays in the choice; what no chosen option keeps is out',
  drops: 'is out',
  level: (name, because) => `${name}: ${because}`,
  atLeast: (name) => `must be at least "${name}"`,
  atMost: (name) => `must be at most "${name}"`,
  neutral: 'Nothing: it is an answer that leaves the result as it is.',
  meant: 'The source words it differently; meant is',
  base: {
    lists: { criteria: 'Criteria', questions: 'Questions' },
    options: (command) => `Options of a question: ${command}`,
    statements: (count) => `${count} statements stand behind them; every explanation names its own.`,
  },
  today: (note) => `today: ${note}`,
};
