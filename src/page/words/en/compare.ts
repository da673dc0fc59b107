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
    'JSON files of answers, as they are saved here (answers.json), can be opened or dropped on the page; several give the view of a group. Of YAML the command line makes a page: fw-advisor page FILE.',
  group: 'The group',
  closeGroup: 'Close the group',
  notAnswers: (file, base) => `${file} holds no answers to ${base}.`,
  notJson: (file, command) =>
    `${file} is not JSON, and the page reads no other answers. The command line does: ${command}`,
};
