import type { ArgumentSpec, CallOf } from '../../call/command.ts';
import { defineCommand } from '../../call/define-command.ts';
import { anyText } from '../../call/options/any-text.ts';
import { formatOption } from '../../call/options/format-option.ts';
import type { Options } from '../../call/options/option-spec.ts';

const twoBases = {
  name: '<bases...>',
  help: {
    en: 'two bases, or their folders: the old one, the new one',
    ja: '2 つの知識ベースまたはフォルダー。古いもの、新しいものの順',
  },
  completes: 'knowledge',
} satisfies ArgumentSpec;
const diffOptions = {
  format: formatOption('text', 'markdown', 'json'),
  records: {
    takes: '<file>',
    help: {
      en: 'records, or a folder of them: which come out otherwise; may be repeated',
      ja: '記録またはそのフォルダー。結果の変わるものを示す。繰り返し可',
    },
    reader: anyText(),
    repeats: true,
    completes: 'files',
  },
} satisfies Options;

export type DiffCall = CallOf<typeof diffOptions, typeof twoBases>;

export const diffSpec = defineCommand({
  name: 'diff',
  help: {
    en: 'what is different between two bases, and which recorded decisions come out otherwise',
    ja: '2 つの知識ベースの違いと、結果の変わる記録を示す',
  },
  argument: twoBases,
  options: diffOptions,
  examples: ['fw-advisor knowledge diff old/my-base my-base --records decisions'],
  load: () => import('./knowledge-diff.ts'),
});
