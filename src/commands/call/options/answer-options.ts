import { anyText } from './any-text.ts';
import type { Options } from './option-spec.ts';

/** Answers given as words. */
export const answerOptions = {
  set: {
    takes: '<question=option>',
    help: { en: 'answer a question; wins over FILE; may be repeated', ja: '質問に答える。FILE より優先。繰り返し可' },
    reader: anyText(),
    repeats: true,
    completes: 'answers',
  },
  priority: {
    takes: '<question>',
    help: {
      en: 'its answer counts double; wins over FILE; three at most',
      ja: '回答を 2 倍に数える質問。FILE より優先。3 件まで',
    },
    reader: anyText(),
    repeats: true,
    completes: 'questions',
  },
  matters: {
    takes: '<criterion=factor>',
    help: {
      en: 'weigh a criterion by hand: 0 (not at all) to 4 times; wins over FILE; may be repeated',
      ja: '評価項目の重みを手動で 0 (無視)〜4 倍にする。FILE より優先。繰り返し可',
    },
    reader: anyText(),
    repeats: true,
    completes: 'criteria',
  },
} satisfies Options;
