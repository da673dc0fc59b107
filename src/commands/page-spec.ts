import type { ArgumentSpec, CallOf } from './call/command.ts';
import { defineCommand } from './call/define-command.ts';
import { answerOptions } from './call/options/answer-options.ts';
import { knowledgeOption } from './call/options/knowledge-option.ts';
import { oneOf } from './call/options/one-of.ts';
import type { Options } from './call/options/option-spec.ts';

const argument = {
  name: '[file]',
  help: {
    en: 'answers that the page starts from; - is standard input',
    ja: 'ページの初期状態とする回答。- は標準入力',
  },
  completes: 'files',
} satisfies ArgumentSpec;

/** Which bases a page carries: the one asked for and those that it asks in turn, or every one that ships. */
export const pageBaseChoices = ['needed', 'all'] as const;

export const pageOptions = {
  ...answerOptions,
  knowledge: knowledgeOption,
  bases: {
    takes: '<which>',
    help: {
      en: 'the bases on the page: needed (the one asked for and what it asks in turn; default), or all that ship',
      ja: 'ページに含める知識ベース: needed (指定したものと、それが参照するもの。既定)、all (同梱のすべて)',
    },
    reader: oneOf(pageBaseChoices),
  },
  open: { on: { en: 'open the written file in the browser', ja: '書き出したファイルをブラウザーで開く' } },
} satisfies Options;

export type PageCall = CallOf<typeof pageOptions, typeof argument>;

export const pageSpec = defineCommand({
  name: 'page',
  help: { en: 'the advisor as one self-contained web page', ja: 'アドバイザー全体を 1 つのウェブページに書き出す' },
  argument,
  options: pageOptions,
  examples: ['fw-advisor page --output advisor.html', 'fw-advisor page answers.yaml --lang ja --output advisor.html'],
  load: () => import('./page.ts'),
});
