import type { UsageProblems } from '../../problems/usage-problems.ts';
import type { SentencesOf } from '../problem-words.ts';

const names: Readonly<Record<UsageProblems['UNKNOWN_ID']['kinds'], string>> = {
  anything: 'framework, criterion, question, option or statement',
  framework: 'framework',
  row: 'row of the table',
  knowledge: 'knowledge base',
  question: 'question',
  criterion: 'criterion',
  field: 'field',
  schema: 'kind of schema',
  shell: 'shell',
};

export const en: SentencesOf<UsageProblems> = {
  UNKNOWN_COMMAND: ({ word }) => `"${word}" is neither a command nor an existing file`,
  USAGE: ({ en }) => en,
  UNKNOWN_ID: ({ id, kinds }) => `no ${names[kinds]} is called "${id}"`,
};
