import type { AdrWords } from '../adr.ts';
import { en as common } from './common.ts';

export const en: AdrWords = {
  of: (criterion, name) => `of ${criterion}${name === undefined ? '' : `, for ${name}`}`,
  since: (note) => `(Since then: ${note})`,
  excluded: 'Excluded by a requirement.',
  points: (score) => `${score} of 100 points.`,
  context: ({ title, alternatives }) =>
    `Which ${alternatives.one} should the project use? The answers below were weighed against a base of cited statements: ${title}.`,
  confirm: 'This repeats the decision, and fails (exit code 1) once it no longer holds:',
  base: ({ id, asOf }) => `Decided by fw-advisor from the knowledge base ${id}, ${common.asOf(asOf)}, content`,
  sources: 'Sources:',
};
