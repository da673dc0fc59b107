import type { TextWords } from '../text.ts';
import { en as common } from './common.ts';

export const en: TextWords = {
  base: ({ id, title, asOf }) => `Knowledge base: ${id} (${title}), ${common.asOf(asOf)}`,
  today: (note) => `today: ${note}`,
  moreReasons: (count) => `${count} more together (--explain full)`,
  moreHints: (count) => `${count} more (--explain full)`,
  sources: (document) => (document === undefined ? 'Sources' : `Sources: ${common.title(document)}`),
};
