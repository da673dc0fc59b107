import type { TextWords } from '../text.ts';
import { ja as common } from './common.ts';

export const ja: TextWords = {
  base: ({ id, title, asOf }) => `知識ベース: ${id} (${title})、${common.asOf(asOf)}`,
  today: (note) => `現在: ${note}`,
  moreReasons: (count) => `ほか ${count} 件の合計 (--explain full)`,
  moreHints: (count) => `ほか ${count} 件 (--explain full)`,
  sources: (document) => (document === undefined ? '出典' : `出典: ${common.title(document)}`),
};
