import { shellWord } from '../../../typesetting/shell-word.ts';
import type { StartWords } from '../start.ts';

export const en: StartWords = {
  about: (names) =>
    `${names.join(', ')}: who of us knows them. This is what a new base starts with; say here what yours compares.`,
  asks: 'Should somebody here know it already?',
  why: 'Who starts alone has only the documentation.',
  options: { no: 'No, we find our way', yes: 'Yes, it saves time' },
  criterion: 'people here who know it',
  criterionAsks: 'Does somebody here know it from work?',
  nobody: 'nobody',
  somebody: 'somebody',
  means: { nobody: 'Nobody here has worked with it.', somebody: 'At least one of us has worked with it.' },
  says: {
    nobody: (name) => `Nobody here has worked with ${name}.`,
    somebody: (name) => `Somebody here has worked with ${name}.`,
  },
  summary: (name) => `${name}, in a sentence.`,
  notesTitle: 'Who knows what',
  notesLead: 'Ask your people, and write here what they say; the statements of the base cite these lines.',
  comments: {
    knowledge: 'What the base is. Every field: fw-advisor knowledge schema knowledge',
    questions: 'The interview, in its order. What an option gives importance to is a criterion of this question alone.',
    criterion:
      'One thing that is judged, its levels from the worst (0) to the best (1); or a "measure" with a unit instead.',
    framework:
      'What sources say of it, each with its place and words; then its level on each criterion, or "level: unknown".',
  },
  skeleton: {
    head: 'Replace what is not read yet: a statement under "statements", then its level and its id under "evidence".',
    part: 'What this base adds; the rest stands in the one that it extends. Replace what is not read yet: a level, and under "evidence" the id of a statement.',
    notRead: 'Not read yet.',
    overview: 'A cell for each of these rows, with a text and evidence:',
    measure: 'a number',
  },
  ask: {
    id: 'Name of the base, as answers and records call it',
    languages: 'Languages of its texts (tags with commas)',
    title: (language) => `What is it about? (${language})`,
    called: (language) => `What does one choose between? One, several (${language})`,
    alternatives: 'Names of at least two of them, with commas',
  },
  wrote: (folder, files) => `${folder}: ${files} files`,
  next: (folder) => [`fw-advisor knowledge check ${shellWord(folder)}`, `fw-advisor --knowledge ${shellWord(folder)}`],
};
