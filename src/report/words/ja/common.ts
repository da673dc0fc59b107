import type { CommonWords } from '../common.ts';

export const ja: CommonWords = {
  either: (items) => items.join('、'),
  list: (items) => items.join('、'),
  asOf: (date) => `${date.replace('/', '–')} 時点`,
  over: (share) => `${share} 超`,
  under: (share) => `${share} 未満`,
  assumed: (option, question) => `「${option}」からの想定 (${question} で指定できます)`,
  unknown: '不明',
  quote: (phrase) => `「${phrase}」`,
  title: (document) => `『${document}』`,
  section: (document, name) => `『${document}』${name}`,
  betweenSentences: '',
  betweenLabels: '、',
};
