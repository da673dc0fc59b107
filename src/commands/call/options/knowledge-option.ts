import { anyText } from './any-text.ts';
import type { ValueSpec } from './option-spec.ts';

export const knowledgeOption = {
  takes: '<base>',
  help: {
    en: 'article (default), current, runtimes, or a folder of your own',
    ja: '知識ベース: article (既定)、current、runtimes、または自作のフォルダー',
  },
  reader: anyText(),
  completes: 'knowledge',
} satisfies ValueSpec<string>;
