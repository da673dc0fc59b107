import { greatestSeed } from '../../decision/firmness/sampling/greatest-seed.ts';
import type { ArgumentSpec, CallOf, CommandSpec } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { anyText } from '../call/options/any-text.ts';
import { formatOption } from '../call/options/format-option.ts';
import { list } from '../call/options/list.ts';
import type { Options } from '../call/options/option-spec.ts';
import { wholeNumber } from '../call/options/whole-number.ts';
import { schemaKinds } from './schema-kinds.ts';

const baseHelp = { en: 'a base, or its folder', ja: '知識ベースの名前またはフォルダー' };
const someBase = { name: '[folder]', help: baseHelp, completes: 'knowledge' } satisfies ArgumentSpec;
const base = { name: '<base>', help: baseHelp, completes: 'knowledge' } satisfies ArgumentSpec;
const kind = {
  name: '[kind]',
  help: { en: schemaKinds.join(', '), ja: schemaKinds.join('、') },
  completes: schemaKinds,
} satisfies ArgumentSpec;

const options = { format: formatOption('text', 'json') } satisfies Options;
const checkOptions = { format: formatOption('text', 'json', 'github') } satisfies Options;
const dueOptions = {
  within: {
    takes: '<days>',
    help: {
      en: 'what becomes due within so many days, too',
      ja: 'この日数のうちに期限の来るものも含める',
    },
    reader: wholeNumber(0, 36_500),
    fallback: 31,
  },
  seed: {
    takes: '<number>',
    help: { en: 'seed of the random interviews', ja: '無作為な回答の乱数の種' },
    reader: wholeNumber(0, greatestSeed),
    fallback: 1,
  },
  ...options,
} satisfies Options;
const verifyOptions = {
  document: {
    takes: '<file>',
    help: { en: 'the document that the base cites', ja: '引用元の文書' },
    reader: anyText(),
    completes: 'files',
  },
  ...options,
} satisfies Options;

const newFolder = {
  name: '<folder>',
  help: { en: 'the folder of the base', ja: '知識ベースのフォルダー' },
  completes: 'files',
} satisfies ArgumentSpec;
const initOptions = {
  id: {
    takes: '<id>',
    help: { en: 'what answers and records call it', ja: '回答と記録での呼び名' },
    reader: anyText(),
  },
  languages: {
    takes: '<tags>',
    help: { en: 'languages of its texts: en,ja', ja: '文章の言語: en,ja' },
    reader: list(),
  },
  title: {
    takes: '<text>',
    help: {
      en: 'what it is about; in several languages: en=..., repeated',
      ja: '題名。複数の言語では en=... を繰り返す',
    },
    reader: anyText(),
    repeats: true,
  },
  called: {
    takes: '<one,several>',
    help: { en: 'what one chooses between: broker,brokers', ja: '何から選ぶか: broker,brokers' },
    reader: anyText(),
    repeats: true,
  },
  alternatives: {
    takes: '<names>',
    help: { en: 'two or more, or id=name: Kafka,RabbitMQ', ja: '候補を 2 つ以上。id=名前 も可: Kafka,RabbitMQ' },
    reader: list(),
  },
  framework: {
    takes: '<id>',
    help: {
      en: 'only the file of one alternative more, to be filled in',
      ja: '候補を 1 つ加える、書き込み用のファイルだけを作る',
    },
    reader: anyText(),
  },
} satisfies Options;

export type InitCall = CallOf<typeof initOptions, typeof newFolder>;
export type ListCall = CallOf<typeof options>;
export type CheckBaseCall = CallOf<typeof checkOptions, typeof someBase>;
export type DueCall = CallOf<typeof dueOptions, typeof someBase>;
export type VerifyCall = CallOf<typeof verifyOptions, typeof base>;
export type SchemaCall = CallOf<Record<never, never>, typeof kind>;

const commands: readonly CommandSpec[] = [
  defineCommand({
    name: 'list',
    help: { en: 'the bases that ship with the program', ja: '付属の知識ベースの一覧' },
    options,
    load: () => import('./knowledge-list.ts'),
  }),
  defineCommand({
    name: 'init',
    help: {
      en: 'a small base to start from, which passes the check; asks what it is not told',
      ja: '検査を通る小さなベースを作る。足りないものは尋ねる',
    },
    argument: newFolder,
    options: initOptions,
    examples: [
      'fw-advisor knowledge init brokers --title "Message brokers" --alternatives Kafka,RabbitMQ',
      'fw-advisor knowledge init brokers --framework nats',
    ],
    load: () => import('./init/knowledge-init.ts'),
  }),
  defineCommand({
    name: 'check',
    help: {
      en: 'every problem of a base, at once; exit 1 where there are any',
      ja: '知識ベースの問題をすべて報告する。問題があれば終了コード 1',
    },
    argument: someBase,
    options: checkOptions,
    examples: ['fw-advisor knowledge check my-base', 'fw-advisor knowledge check my-base --today 2026-11-23'],
    load: () => import('./knowledge-check.ts'),
  }),
  defineCommand({
    name: 'due',
    help: {
      en: 'what to read again next, oldest and heaviest first, ready for an issue',
      ja: '次に読み直すものを、古く影響の大きい順に、課題に貼れる形で示す',
    },
    argument: someBase,
    options: dueOptions,
    examples: ['fw-advisor knowledge due current --within 92 --today 2026-12-01'],
    load: () => import('./knowledge-due.ts'),
  }),
  defineCommand({
    name: 'verify',
    help: {
      en: 'is every cited phrase in its section of the document?',
      ja: '引用した語句が文書の該当する節にあるか確かめる',
    },
    argument: base,
    options: verifyOptions,
    examples: ['fw-advisor knowledge verify article --document article.txt'],
    load: () => import('./knowledge-verify.ts'),
  }),
  defineCommand({
    name: 'schema',
    help: {
      en: 'the JSON Schema of a file of a base, of a record or of a decision',
      ja: '知識ベースの各ファイル、記録、結果の JSON Schema を表示する',
    },
    argument: kind,
    options: {},
    examples: ['fw-advisor knowledge schema framework', 'fw-advisor knowledge schema decision'],
    load: () => import('./knowledge-schema.ts'),
  }),
];

export const knowledgeSpecs: CommandSpec = {
  name: 'knowledge',
  help: { en: 'the knowledge bases', ja: '知識ベースを扱う' },
  options: {},
  examples: [],
  commands,
};
