import type { CommandSpec, OptionSpec } from './command.ts';
import { commonOptions, formatOption, knowledgeOption } from './common-options.ts';

const recommendOptions: readonly OptionSpec[] = [
  {
    flags: '--set <question=option>',
    help: { en: 'answer a question; wins over FILE; may be repeated', ja: '質問に答える。FILE より優先。繰り返し可' },
    repeats: true,
    completes: 'answers',
  },
  knowledgeOption,
  formatOption(['text', 'json'], 'text'),
  {
    flags: '--explain <how>',
    help: { en: 'full: the whole arithmetic as tables', ja: 'full: 計算の全過程を表で示す' },
    choices: ['full'],
  },
  {
    flags: '--expect <framework>',
    help: { en: 'exit 1 unless this framework is first', ja: 'このフレームワークが先頭でなければ終了コード 1' },
    completes: 'frameworks',
  },
  {
    flags: '--at-least <verdict>',
    help: { en: 'exit 1 unless the verdict is at least this firm', ja: '判定の確かさがこれに満たなければ終了コード 1' },
    choices: ['clear', 'likely', 'close', 'tie'],
  },
  {
    flags: '--min-margin <points>',
    help: {
      en: 'exit 1 unless the lead is at least so many points of 100',
      ja: '100 点中の差がこれに満たなければ終了コード 1',
    },
  },
  {
    flags: '--certainty <level>',
    help: {
      en: 'how sure the weights are: low, medium (default), high',
      ja: '重み付けの確かさ: low、medium (既定)、high',
    },
    choices: ['low', 'medium', 'high'],
  },
  {
    flags: '--seed <number>',
    help: { en: 'seed of the sampled indices (default 1)', ja: '標本抽出の乱数の種 (既定 1)' },
  },
];

/** Every command, as data: the program, its help and its completion are made from this. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'recommend',
    isDefault: true,
    help: {
      en: 'ask, or read answers, and recommend a framework (the default command)',
      ja: '質問するか回答を読み、フレームワークを薦める (既定のコマンド)',
    },
    arguments: [
      {
        name: '[file]',
        help: {
          en: 'answers as YAML, JSON or question=option lines; - is standard input',
          ja: '回答 (YAML、JSON、または 質問=選択肢 の行)。- は標準入力',
        },
        completes: 'files',
      },
    ],
    options: recommendOptions,
    common: commonOptions,
    examples: [
      'fw-advisor',
      'fw-advisor answers.yaml --format json',
      'fw-advisor --set goal=research --set mobile=required',
      "printf 'goal=research\\n' | fw-advisor",
    ],
    load: () => import('./recommend.ts'),
  },
  {
    name: 'compare',
    help: { en: 'the comparison table', ja: '比較表を表示する' },
    arguments: [
      {
        name: '[framework...]',
        help: { en: 'only these frameworks', ja: '表示するフレームワーク' },
        completes: 'frameworks',
      },
    ],
    options: [
      {
        flags: '--ratings',
        help: {
          en: 'the criteria with their levels instead of the overview',
          ja: '概要ではなく評価項目ごとの段階を表示する',
        },
      },
      {
        flags: '--rows <ids>',
        help: { en: 'only these rows, separated by commas', ja: '表示する行 (コンマ区切り)' },
        completes: 'rows',
      },
      knowledgeOption,
      formatOption(['table', 'markdown', 'csv', 'json'], 'table'),
    ],
    common: commonOptions,
    examples: [
      'fw-advisor compare',
      'fw-advisor compare --ratings --format csv',
      'fw-advisor compare pytorch --rows deployment,mobile',
    ],
    load: () => import('./compare.ts'),
  },
  {
    name: 'explain',
    help: {
      en: 'what is known of a framework, criterion, question, option or statement',
      ja: 'フレームワーク・評価項目・質問・選択肢・記述について説明する',
    },
    arguments: [
      {
        name: '<id>',
        help: { en: 'its id; an option is QUESTION=OPTION', ja: 'ID。選択肢は 質問=選択肢 の形' },
        completes: 'ids',
      },
    ],
    options: [knowledgeOption, formatOption(['text', 'json'], 'text')],
    common: commonOptions,
    examples: [
      'fw-advisor explain pytorch',
      'fw-advisor explain mobile=required',
      'fw-advisor explain devices.pytorch.explicit',
    ],
    load: () => import('./explain.ts'),
  },
  {
    name: 'questions',
    help: { en: 'the interview, as text or as an answers template', ja: '質問の一覧、または回答のひな型を表示する' },
    options: [knowledgeOption, formatOption(['text', 'yaml', 'json'], 'text')],
    common: commonOptions,
    examples: ['fw-advisor questions', 'fw-advisor questions --format yaml > answers.yaml'],
    load: () => import('./questions.ts'),
  },
  {
    name: 'knowledge',
    help: { en: 'the knowledge bases', ja: '知識ベースを扱う' },
    commands: [
      {
        name: 'list',
        help: { en: 'the bases that ship with the program', ja: '付属の知識ベースの一覧' },
        options: [formatOption(['text', 'json'], 'text')],
        common: commonOptions,
        load: () => import('./knowledge-list.ts'),
      },
      {
        name: 'check',
        help: {
          en: 'every problem of a base, at once; exit 1 where there are any',
          ja: '知識ベースの問題をすべて報告する。問題があれば終了コード 1',
        },
        arguments: [
          {
            name: '[folder]',
            help: { en: 'a base, or its folder', ja: '知識ベースの名前またはフォルダー' },
            completes: 'knowledge',
          },
        ],
        options: [formatOption(['text', 'json'], 'text')],
        common: commonOptions,
        examples: ['fw-advisor knowledge check my-base', 'fw-advisor knowledge check my-base --today 2026-11-23'],
        load: () => import('./knowledge-check.ts'),
      },
      {
        name: 'verify',
        help: {
          en: 'is every cited phrase in its section of the document?',
          ja: '引用した語句が文書の該当する節にあるか確かめる',
        },
        arguments: [
          {
            name: '<base>',
            help: { en: 'a base, or its folder', ja: '知識ベースの名前またはフォルダー' },
            completes: 'knowledge',
          },
        ],
        options: [
          {
            flags: '--document <file>',
            help: { en: 'the document that the base cites', ja: '引用元の文書' },
            completes: 'files',
          },
          formatOption(['text', 'json'], 'text'),
        ],
        common: commonOptions,
        examples: ['fw-advisor knowledge verify article --document article.txt'],
        load: () => import('./knowledge-verify.ts'),
      },
    ],
  },
];
