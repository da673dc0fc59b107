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
    'Answers that were saved here (answers.json) can be opened or dropped on the page; several files give the view of a group.',
  group: 'The group',
  closeGroup: 'Close the group',
  notAnswers: (file, base) => `${file} holds no answers to ${base}.`,
};
