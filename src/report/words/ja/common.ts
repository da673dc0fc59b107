import { spaced } from '../../../language/spaced.ts';
import type { CommonWords } from '../common.ts';

/** 文書の言語。 */
const languageNames: Readonly<Record<string, string>> = { ja: '日本語', en: '英語' };

export const ja: CommonWords = {
  either: (items) => items.join('、'),
  list: (items) => items.join('、'),
  asOf: (date) => spaced`${date.replace('/', '–')} 時点`,
  heading: (noun) => noun,
  over: (share) => spaced`${share} 超`,
  under: (share) => spaced`${share} 未満`,
  assumed: (option, question) => `「${option}」からの想定 (「${question}」に答えると置き換わります)`,
  firm: {
    clear: '明確',
    likely: '有力',
    open: '今のところ',
    close: '僅差',
    tie: '同点',
    'none-eligible': '該当なし',
  },
  unknown: '不明',
  quote: (phrase) => `「${phrase}」`,
  title: (document) => `『${document}』`,
  document({ title, titleMeans, language, written }) {
    const name = languageNames[language] ?? language;
    if (language === 'ja' || titleMeans === undefined) return `${ja.title(title)} (${written.ja})`;
    return `${ja.title(title)} (${name}。${ja.title(titleMeans.ja)}、${written.ja})`;
  },
  section({ title, titleMeans, language, written }, name) {
    if (language === 'ja' || titleMeans === undefined) return `${ja.title(title)}${name}`;
    const [year] = written.ja.split('（');
    return `${ja.title(title)} (${languageNames[language] ?? language}。${ja.title(titleMeans.ja)}、${year})${name}`;
  },
  betweenSentences: '',
  betweenAnswers: '、',
  betweenLabels: '、',
};
