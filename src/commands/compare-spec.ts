import type { ArgumentSpec, CallOf } from './call/command.ts';
import { defineCommand } from './call/define-command.ts';
import { bomOption } from './call/options/bom-option.ts';
import { formatOption } from './call/options/format-option.ts';
import { knowledgeOption } from './call/options/knowledge-option.ts';
import { list } from './call/options/list.ts';
import type { Options } from './call/options/option-spec.ts';

const argument = {
  name: '[framework...]',
  help: { en: 'only these frameworks', ja: '表示するフレームワーク' },
  completes: 'frameworks',
} satisfies ArgumentSpec;

const options = {
  ratings: {
    on: {
      en: 'the criteria with their levels instead of the overview',
      ja: '概要ではなく評価項目ごとの段階を表示する',
    },
  },
  evidence: {
    on: {
      en: 'in each cell the statements that it rests on, for explain',
      ja: '各欄に根拠となる記述のIDを添える (explainで調べられる)',
    },
  },
  rows: {
    takes: '<ids>',
    help: { en: 'only these rows, separated by commas', ja: '表示する行 (コンマ区切り)' },
    reader: list(),
    completes: 'rows',
  },
  knowledge: knowledgeOption,
  format: formatOption('table', 'markdown', 'csv', 'json'),
  bom: bomOption,
} satisfies Options;

export type CompareCall = CallOf<typeof options, typeof argument>;

export const compareSpec = defineCommand({
  name: 'compare',
  help: { en: 'the comparison table', ja: '比較表を表示する' },
  argument,
  options,
  examples: [
    'fw-advisor compare',
    'fw-advisor compare --ratings --evidence --format csv',
    'fw-advisor compare pytorch --rows deployment,mobile',
  ],
  load: () => import('./compare.ts'),
});
