import { greatestSeed } from '../../decision/firmness/sampling/greatest-seed.ts';
import type { ArgumentSpec, CallOf, CommandSpec } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { anyText } from '../call/options/any-text.ts';
import { formatOption } from '../call/options/format-option.ts';
import type { Options } from '../call/options/option-spec.ts';
import { wholeNumber } from '../call/options/whole-number.ts';
import { diffSpec } from './diff/diff-spec.ts';
import { initSpec } from './init/init-spec.ts';
import { schemaKinds } from './schema/schema-kinds.ts';

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

const schemaOptions = {
  knowledge: {
    takes: '<folder>',
    help: {
      en: 'with the ids of this base, for an editor to offer',
      ja: 'この知識ベースの ID を入れ、エディターで補完できるようにする',
    },
    reader: anyText(),
    completes: 'knowledge',
  },
} satisfies Options;

export type ListCall = CallOf<typeof options>;
export type CheckBaseCall = CallOf<typeof checkOptions, typeof someBase>;
export type DueCall = CallOf<typeof dueOptions, typeof someBase>;
export type VerifyCall = CallOf<typeof verifyOptions, typeof base>;
export type SchemaCall = CallOf<typeof schemaOptions, typeof kind>;

const commands: readonly CommandSpec[] = [
  defineCommand({
    name: 'list',
    help: { en: 'the bases that ship with the program', ja: '付属の知識ベースの一覧' },
    options,
    load: () => import('./knowledge-list.ts'),
  }),
  initSpec,
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
  diffSpec,
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
    options: schemaOptions,
    examples: ['fw-advisor knowledge schema framework --knowledge my-base', 'fw-advisor knowledge schema decision'],
    load: () => import('./schema/knowledge-schema.ts'),
  }),
];

export const knowledgeSpecs: CommandSpec = {
  name: 'knowledge',
  help: { en: 'the knowledge bases', ja: '知識ベースを扱う' },
  options: {},
  examples: [],
  commands,
};
