import type { Plugin } from 'rolldown';
import { asciiText } from './ascii-text.ts';

/**
 * Writes what is not ASCII as escapes, in the code only: one Japanese letter makes Node read the whole file in the slow
 * way and keep it at two bytes a letter.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // there an escape would be read as it stands
        if (/String\.raw`[^`]*[^\0-\x7f`]/.test(chunk.code)) this.error(`${chunk.fileName}: String.raw keeps escapes`);
        chunk.code = asciiText(chunk.code);
      }
    },
  };
}
