import type { ArgumentSpec, CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { anyText } from '../call/options/any-text.ts';
import { formatOption } from '../call/options/format-option.ts';
import { gateOptions } from '../call/options/gate-options.ts';
import { knowledgeOption } from '../call/options/knowledge-option.ts';
import type { Options } from '../call/options/option-spec.ts';
import { wholeNumber } from '../call/options/whole-number.ts';

const argument = {
  name: '<file...>',
  help: { en: 'records that recommend --save wrote', ja: 'recommend --save で保存した記録' },
  completes: 'files',
} satisfies ArgumentSpec;

export const checkOptions = {
  knowledge: {
    ...knowledgeOption,
    repeats: true,
    help: {
      en: 'a base that records are looked up in before the one that they name; may be given several times',
      ja: '記録が名指す知識ベースより先に調べるもの。何度でも指定できる',
    },
  },
  scan: {
    takes: '<path>',
    help: {
      en: 'exit 1 where the code below PATH has parted from the decision',
      ja: 'PATH 以下のコードが選定と食い違っていれば終了コード 1',
    },
    reader: anyText(),
    completes: 'files',
  },
  format: formatOption('text', 'json', 'github'),
  ...gateOptions,
  maxAge: {
    takes: '<days>',
    help: {
      en: 'exit 1 where a statement behind a decision is older',
      ja: '根拠の記述がこの日数より古ければ終了コード 1',
    },
    reader: wholeNumber(0),
  },
} satisfies Options;

export type CheckCall = CallOf<typeof checkOptions, typeof argument>;

export const checkSpec = defineCommand({
  name: 'check',
  help: {
    en: 'do recorded decisions still hold? exit 1 where one does not',
    ja: '記録した選定が今も有効か確かめる。有効でなければ終了コード 1',
  },
  argument,
  options: checkOptions,
  examples: [
    'fw-advisor check decision.yaml',
    'fw-advisor check decisions/*.yaml --at-least likely --format github',
    'fw-advisor check decision.yaml --max-age 365',
    'fw-advisor check decision.yaml --scan .',
  ],
  load: () => import('./check.ts'),
});
