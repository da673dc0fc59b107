import { greatestSeed } from '../../decision/firmness/sampling/greatest-seed.ts';
import { usual } from '../../decision/firmness/usual.ts';
import { formatNames } from '../../report/formats/format-names.ts';
import type { ArgumentSpec, CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { answerOptions } from '../call/options/answer-options.ts';
import { anyText } from '../call/options/any-text.ts';
import { bomOption } from '../call/options/bom-option.ts';
import { certaintyOption } from '../call/options/certainty-option.ts';
import { expectOption } from '../call/options/expect-option.ts';
import { formatOption } from '../call/options/format-option.ts';
import { gateOptions } from '../call/options/gate-options.ts';
import { knowledgeOption } from '../call/options/knowledge-option.ts';
import { list } from '../call/options/list.ts';
import { oneOf } from '../call/options/one-of.ts';
import type { Options } from '../call/options/option-spec.ts';
import { wholeNumber } from '../call/options/whole-number.ts';

const argument = {
  name: '[file]',
  help: {
    en: 'answers as YAML, JSON or question=option lines; - is standard input',
    ja: '回答 (YAML、JSON、または 質問=選択肢 の行)。- は標準入力',
  },
  completes: 'files',
} satisfies ArgumentSpec;

export const recommendOptions = {
  ...answerOptions,
  order: {
    takes: '<order>',
    help: {
      en: 'adaptive (default): what can move the result most is asked next; fixed: the order of the base',
      ja: 'adaptive (既定): 結果を最も動かしうる質問から。fixed: 知識ベースの順',
    },
    reader: oneOf(['adaptive', 'fixed']),
  },
  plain: {
    on: {
      en: 'ask with numbered lines, without drawing (also FW_ADVISOR_PLAIN=1)',
      ja: '画面を描き直さず、番号付きの行で質問する (FW_ADVISOR_PLAIN=1 でも可)',
    },
  },
  scan: {
    takes: '<path>',
    help: {
      en: 'take what the code below PATH says as answers; what you say wins (base: current)',
      ja: 'PATH 以下のコードから分かることを回答にする。明示した回答が優先 (既定の知識ベースは current)',
    },
    reader: anyText(),
    completes: 'files',
  },
  knowledge: knowledgeOption,
  format: formatOption(...formatNames),
  bom: bomOption,
  explain: {
    takes: '<how>',
    help: {
      en: 'short: one screen (default on a terminal); full: everything, with the arithmetic as tables',
      ja: 'short: 1 画面に収める (端末での既定)。full: すべてを、計算の表とともに示す',
    },
    reader: oneOf(['short', 'full']),
  },
  whyNot: {
    takes: '<framework>',
    help: {
      en: 'why this framework is not first: each argument for it beside what outweighs it',
      ja: 'このフレームワークが 1 位でない理由を、長所とそれを上回る点の対で示す',
    },
    reader: anyText(),
    completes: 'frameworks',
  },
  expect: expectOption,
  ...gateOptions,
  certainty: certaintyOption,
  save: {
    takes: '<file>',
    help: {
      en: 'keep answers and decision in a file that check can read',
      ja: '回答と結果を記録し、check で確かめられるようにする',
    },
    reader: anyText(),
    completes: 'files',
  },
  deciders: {
    takes: '<names>',
    help: {
      en: 'who decides, separated by commas: for the ADR and the record',
      ja: '決定者の名前 (コンマ区切り)。ADR と記録に残す',
    },
    reader: list(),
  },
  supersedes: {
    takes: '<file>',
    help: {
      en: 'the ADR that this one takes the place of',
      ja: 'この ADR が置き換える以前の ADR',
    },
    reader: anyText(),
    completes: 'files',
  },
  seed: {
    takes: '<number>',
    help: { en: 'seed of the sampled indices', ja: '標本抽出の乱数の種' },
    reader: wholeNumber(0, greatestSeed),
    fallback: usual.seed,
  },
} satisfies Options;

export type RecommendCall = CallOf<typeof recommendOptions, typeof argument>;

export const recommendSpec = defineCommand({
  name: 'recommend',
  isDefault: true,
  help: {
    en: 'ask, or read answers, and recommend a framework (the default command)',
    ja: '質問するか回答を読み、フレームワークを薦める (既定のコマンド)',
  },
  argument,
  options: recommendOptions,
  examples: [
    'fw-advisor',
    'fw-advisor answers.yaml --format json',
    'fw-advisor answers.yaml --format adr --output docs/decisions/',
    'fw-advisor --set goal=research --set mobile=required',
    'fw-advisor --scan . --set goal=research',
    "printf 'goal=research\\n' | fw-advisor",
  ],
  load: () => import('./recommend.ts'),
});
