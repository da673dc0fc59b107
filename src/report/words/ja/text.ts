import type { TextWords } from '../text.ts';
import { ja as common } from './common.ts';

export const ja: TextWords = {
  base: ({ id, title, asOf }) => `知識ベース: ${id} (${title})、${common.asOf(asOf)}`,
  forInstance: (command) => `例: ${command}`,
  today: (note) => `現在: ${note}`,
  sources: (document) => (document === undefined ? '出典' : `出典: ${common.document(document)}`),
};
