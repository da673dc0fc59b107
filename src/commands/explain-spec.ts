import type { ArgumentSpec, CallOf } from './call/command.ts';
import { defineCommand } from './call/define-command.ts';
import { formatOption } from './call/options/format-option.ts';
import { knowledgeOption } from './call/options/knowledge-option.ts';
import type { Options } from './call/options/option-spec.ts';

const argument = {
  name: '[id]',
  help: {
    en: 'its id or name; an option is QUESTION=OPTION; without it: what there is',
    ja: 'ID か名前。選択肢は 質問=選択肢 の形。省略時は一覧',
  },
  completes: 'ids',
} satisfies ArgumentSpec;

const options = { knowledge: knowledgeOption, format: formatOption('text', 'json') } satisfies Options;

export type ExplainCall = CallOf<typeof options, typeof argument>;

export const explainSpec = defineCommand({
  name: 'explain',
  help: {
    en: 'what is known of a framework, criterion, question, option or statement',
    ja: 'フレームワーク・評価項目・質問・選択肢・記述について説明する',
  },
  argument,
  options,
  examples: [
    'fw-advisor explain',
    'fw-advisor explain pytorch',
    'fw-advisor explain mobile=required',
    'fw-advisor explain devices.pytorch.explicit',
  ],
  load: () => import('./explain.ts'),
});
