import { anyText } from './any-text.ts';
import type { ValueSpec } from './option-spec.ts';

export const expectOption = {
  takes: '<framework>',
  help: { en: 'exit 1 unless this framework is first', ja: 'このフレームワークが 1 位でなければ終了コード 1' },
  reader: anyText(),
  completes: 'frameworks',
} satisfies ValueSpec<string>;
