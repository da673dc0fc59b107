import type { TextWords } from '../text.ts';
import { en as common } from './common.ts';

export const en: TextWords = {
  base: ({ id, title, asOf }) => `Knowledge base: ${id} (${title}), ${common.asOf(asOf)}`,
  forInstance: (command) => `For instance: ${command}`,
  today: (note) => `today: ${note}`,
  sources: (document) => (document === undefined ? 'Sources' : `Sources: ${common.document(document)}`),
};
