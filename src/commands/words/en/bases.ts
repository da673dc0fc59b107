import type { BasesWords } from '../bases.ts';

export const en: BasesWords = {
  isDefault: ' (default)',
  size: (frameworks, criteria, questions, statements) =>
    `${frameworks} frameworks, ${criteria} criteria, ${questions} questions, ${statements} statements`,
  checked: (id, problems, warnings) =>
    `${id}: ${problems} ${problems === 1 ? 'problem' : 'problems'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  verifiedFiles: (id, found, of) => `${id}: ${found} of ${of} phrases found in the files that they are from`,
  verified: (id, found, of) => `${id}: ${found} of ${of} phrases found in their sections`,
};
