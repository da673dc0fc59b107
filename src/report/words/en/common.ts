import type { CommonWords } from '../common.ts';

export const en: CommonWords = {
  either: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`),
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  asOf: (date) => `as of ${date.replace('/', '–')}`,
  over: (share) => `over ${share}`,
  under: (share) => `under ${share}`,
  assumed: (option, question) => `assumed of “${option}”, say it yourself with ${question}`,
  unknown: 'unknown',
  quote: (phrase) => `“${phrase}”`,
  title: (document) => `“${document}”`,
  section: (document, name) => `“${document}”, ${name}`,
  betweenSentences: ' ',
  betweenLabels: '; ',
};
