import type { Reader } from './option-spec.ts';

/** Names with commas between them. */
export const list = (): Reader<readonly string[]> => ({
  read: (text) => ({ value: text.split(',').map((word) => word.trim()) }),
});
