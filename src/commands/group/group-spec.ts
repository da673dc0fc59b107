import type { ArgumentSpec, CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';
import { certaintyOption } from '../call/options/certainty-option.ts';
import { expectOption } from '../call/options/expect-option.ts';
import { formatOption } from '../call/options/format-option.ts';
import { gateOptions } from '../call/options/gate-options.ts';
import { knowledgeOption } from '../call/options/knowledge-option.ts';
import type { Options } from '../call/options/option-spec.ts';

const argument = {
  name: '<file...>',
  help: {
    en: "each one's answers, as recommend reads them; named by name: in the file, else by the file; - is standard input",
    ja: '各自の回答 (recommend と同じ形式)。名前はファイル中の name:、なければファイル名。- は標準入力',
  },
  completes: 'files',
} satisfies ArgumentSpec;

const options = {
  veto: {
    on: {
      en: 'what one of them rules out is out; without it only what all rule out',
      ja: '1 人でも除外したものは除外する (付けなければ、全員が除外したものだけ)',
    },
  },
  knowledge: knowledgeOption,
  format: formatOption('text', 'json', 'markdown', 'adr'),
  expect: expectOption,
  ...gateOptions,
  certainty: certaintyOption,
} satisfies Options;

export type GroupCall = CallOf<typeof options, typeof argument>;

export const groupSpec = defineCommand({
  name: 'group',
  help: {
    en: 'the answers of several people: where each ends, what the group comes to, what divides it',
    ja: '複数人の回答から、各自の結論、グループの順位、意見の分かれる点を示す',
  },
  argument,
  options,
  examples: [
    'fw-advisor group ann.yaml ben.yaml cleo.yaml',
    'fw-advisor group answers/*.yaml --veto --format adr --output docs/decisions/',
  ],
  load: () => import('./group.ts'),
});
