import type { BasesWords } from '../bases.ts';

export const en: BasesWords = {
  isDefault: ' (default)',
  size: (frameworks, alternatives, criteria, questions, statements) =>
    `${frameworks} ${alternatives}, ${criteria} criteria, ${questions} questions, ${statements} statements`,
  checked: (id, problems, warnings, notes) =>
    `${id}: ${problems} ${problems === 1 ? 'problem' : 'problems'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}${notes === 0 ? '' : `, ${notes} ${notes === 1 ? 'note' : 'notes'}`}`,
  notAnnotated: (count) =>
    `GitHub shows 10 annotations of a kind for a step; ${count} more ${count === 1 ? 'file' : 'files'} with problems:`,
  verifiedFiles: (id, found, of) => `${id}: ${found} of ${of} phrases found in the files that they are from`,
  verified: (id, found, of) => `${id}: ${found} of ${of} phrases found in their sections`,
};
