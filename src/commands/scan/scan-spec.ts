import type { ArgumentSpec, CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { formatOption } from '../call/options/format-option.ts';
import { knowledgeOption } from '../call/options/knowledge-option.ts';
import type { Options } from '../call/options/option-spec.ts';

const argument = {
  name: '[path]',
  help: { en: 'the repository (default: the current folder)', ja: 'リポジトリ (既定: 今のフォルダー)' },
  completes: 'files',
} satisfies ArgumentSpec;

const options = {
  knowledge: knowledgeOption,
  format: formatOption('yaml', 'text', 'json'),
} satisfies Options;

export type ScanCall = CallOf<typeof options, typeof argument>;

export const scanSpec = defineCommand({
  name: 'scan',
  help: {
    en: 'read a repository for the answers that its code gives, each with file and line',
    ja: 'リポジトリのコードから分かる回答を、ファイルと行を添えて書き出す',
  },
  argument,
  options,
  examples: ['fw-advisor scan > answers.yaml', 'fw-advisor scan ../project --format text'],
  load: () => import('./scan.ts'),
});
