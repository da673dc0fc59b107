import type { ArgumentSpec, CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { certaintyOption } from '../call/options/certainty-option.ts';
import { knowledgeOption } from '../call/options/knowledge-option.ts';
import { list } from '../call/options/list.ts';
import type { Options } from '../call/options/option-spec.ts';
import { wholeNumber } from '../call/options/whole-number.ts';

export const batchOptions = {
  knowledge: knowledgeOption,
  fields: {
    takes: '<names>',
    help: {
      en: 'only these fields of each decision, separated by commas: faster',
      ja: '出力するフィールド (コンマ区切り)。少ないほど速い',
    },
    reader: list(),
    completes: 'fields',
  },
  failFast: { on: { en: 'stop at the first bad line', ja: '最初の不正な行で止める' } },
  firstLine: {
    takes: '<number>',
    help: {
      en: 'number of the first line, where a file is handed out in pieces',
      ja: '先頭行の番号 (分割して処理するとき)',
    },
    reader: wholeNumber(1),
    fallback: 1,
  },
  certainty: certaintyOption,
} satisfies Options;

const argument = {
  name: '[file]',
  help: {
    en: 'answers, a JSON document a line; - is standard input (default)',
    ja: '1 行 1 件の JSON の回答。- は標準入力 (既定)',
  },
  completes: 'files',
} satisfies ArgumentSpec;

export type BatchCall = CallOf<typeof batchOptions, typeof argument>;

export const batchSpec = defineCommand({
  name: 'batch',
  help: {
    en: 'decide many at once: a JSON document of answers a line in, a JSON decision a line out',
    ja: '大量の回答を一括処理する。1 行 1 件の JSON を読み、結果も 1 行 1 件の JSON で書く',
  },
  argument,
  options: batchOptions,
  examples: [
    'fw-advisor batch < answers.ndjson > decisions.ndjson',
    'fw-advisor batch answers.ndjson --fields verdict,ranking',
  ],
  load: () => import('./batch.ts'),
});
