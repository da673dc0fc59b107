import type { ArgumentSpec, CallOf } from './call/command.ts';
import { defineCommand } from './call/define-command.ts';
import { answerOptions } from './call/options/answer-options.ts';
import { knowledgeOption } from './call/options/knowledge-option.ts';
import type { Options } from './call/options/option-spec.ts';

const argument = {
  name: '[file]',
  help: {
    en: 'answers that the page starts from; - is standard input',
    ja: 'ページの初期状態とする回答。- は標準入力',
  },
  completes: 'files',
} satisfies ArgumentSpec;

export const pageOptions = {
  ...answerOptions,
  knowledge: knowledgeOption,
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
