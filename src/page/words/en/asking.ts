import type { AskingWords } from '../asking-words.ts';

export const en: AskingWords = {
  progress: (answered, left, decided) => {
    const so = `${answered} answered`;
    if (decided) return `${so}. Decided: nothing left could change who is first.`;
    return left === null ? `${so}.` : `${so}, about ${left} more until it is decided.`;
  },
  next: 'Matters most next:',
  previous: '‹ Previous',
  following: 'Next ›',
  every: 'Show all questions',
  oneByOne: 'One at a time',
  undo: 'Undo',
  undone: 'Undone.',
  cleared: 'All answers are cleared.',
  wasReset: 'The weights are those of the answers again.',
  keptForReturn: (count, base) =>
    count === 1
      ? `1 answer does not exist here; it is kept for when you return to ${base}.`
      : `${count} answers do not exist here; they are kept for when you return to ${base}.`,
  otherEdition: (base, made, now) =>
    `The link was made with another edition of ${base} (${made}); this page has that of ${now}, so the result may differ.`,
  mostDouble: (most) => `${most} at most count double.`,
  keys: 'Keys',
  keysOn: 'Single keys are on',
  keyList: [
    ['n', 'to the question that matters most'],
    ['p', 'to the question before'],
    ['1–9', 'chooses an option of the question'],
    ['u', 'undoes the last change'],
    ['?', 'opens this list'],
  ],
  saved: (name) => `Should the browser not have saved ${name}, here is its text:`,
};
