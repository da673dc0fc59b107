import type { CompareWords } from '../compare-words.ts';

export const en: CompareWords = {
  kind: 'What the table shows',
  overview: 'In words',
  ratings: 'As levels',
  separating: 'Only what separates them',
  columns: 'Columns',
  asked: 'counts for you',
  alike: (rows) => `Alike in: ${rows.join(', ')}.`,
  openFiles: 'Open answers',
  openFilesLead:
    'Files of answers, in JSON as they are saved here or in YAML, can be opened or dropped on the page; several give the view of a group.',
  group: 'The group',
  closeGroup: 'Close the group',
  notAnswers: (file, base) => `${file} holds no answers to ${base}.`,
  notRead: (file, command) =>
    `${file} is neither JSON nor YAML of the plainest form, and the page reads no other answers. The command line does: ${command}`,
};
