import type { CommonWords } from '../common.ts';

/** Languages that a document may be in. */
const languageNames: Readonly<Record<string, string>> = { ja: 'Japanese', en: 'English' };

export const en: CommonWords = {
  either: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`),
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  asOf: (date) => `as of ${date.replace('/', '–')}`,
  heading: (noun) => noun.charAt(0).toUpperCase() + noun.slice(1),
  over: (share) => `over ${share}`,
  under: (share) => `under ${share}`,
  assumed: (option, question) => `assumed of “${option}”; answer ${question} to say it yourself`,
  firm: {
    clear: 'clearly',
    likely: 'likely',
    open: 'so far',
    close: 'by a hair',
    tie: 'tied',
    'none-eligible': 'none',
  },
  unknown: 'unknown',
  quote: (phrase) => `“${phrase}”`,
  title: (document) => `“${document}”`,
  document({ title, titleMeans, language, written }) {
    const name = languageNames[language] ?? language;
    if (language === 'en' || titleMeans === undefined) return `${en.title(title)}, ${written.en}`;
    return `${en.title(title)} (in ${name}: ${en.title(titleMeans.en)}), ${written.en}`;
  },
  section({ title, titleMeans, language, written }, name) {
    if (language === 'en' || titleMeans === undefined) return `${en.title(title)}, ${name}`;
    // what is said of the time in brackets stands with the list of the sources
    const [year] = written.en.split(' (');
    return `${en.title(title)} (in ${languageNames[language] ?? language}: ${en.title(titleMeans.en)}, ${year}), ${name}`;
  },
  betweenSentences: ' ',
  betweenAnswers: '; ',
  betweenLabels: '; ',
};
