import type { ArgumentSpec, CallOf } from '../../call/command.ts';
import { defineCommand } from '../../call/define-command.ts';
import { anyText } from '../../call/options/any-text.ts';
import { list } from '../../call/options/list.ts';
import type { Options } from '../../call/options/option-spec.ts';

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
      en: 'what it is about; in several languages: --title en=Formats --title ja=形式',
      ja: '題名。複数の言語: --title en=Formats --title ja=形式',
    },
    reader: anyText(),
    repeats: true,
  },
  called: {
    takes: '<one,several>',
    help: {
      en: 'what one chooses between: broker,brokers; in several: --called en=format,formats --called ja=形式,形式',
      ja: '何から選ぶか: broker,brokers。複数の言語: --called en=format,formats --called ja=形式,形式',
    },
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

export const initSpec = defineCommand({
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
  load: () => import('./knowledge-init.ts'),
});
