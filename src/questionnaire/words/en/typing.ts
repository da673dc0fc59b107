import type { TypingWords } from '../typing-words.ts';

export const en: TypingWords = {
  number: 'Number',
  numbers: 'Numbers, separated by commas',
  none: 'Enter for no preference',
  keep: (now: string) => `Enter keeps ${now}`,
  noPreference: '0 for no preference',
  about: '? says more',
  keys: (back: boolean) => (back ? 'b back, f finish, ? why' : 'f finish, ? why'),
  notThat: (typed: string, most: number) => `"${typed}" is no answer here. Expected a number from 1 to ${most}.`,
  one: 'One number only.',
  result: 'Enter shows the result',
  orGoOn: (count: number) => (count === 1 ? 'g asks one more question' : `g asks ${count} more questions`),
  goOn: (count: number) => (count === 1 ? 'Enter asks one more question' : `Enter asks ${count} more questions`),
  orResult: 'f shows the result',
  review: (back: boolean) => `a number changes that answer, p marks what matters most${back ? ', b goes back' : ''}`,
  notHere: (typed: string) => `"${typed}" means nothing here.`,
  yours: 'Your answers:',
  noMarks: '0 for none',
  hints: (items) => items.join('; '),
  both: (one, other) => `${one}, ${other}`,
};
