import type { Plugin } from 'rolldown';
import { exportsToValues } from './exports-to-values.ts';

/** What a file gives to others is made at every start. Before names are shortened: that prints the code anew. */
export function plainExports(): Plugin {
  return { name: 'plain-exports', renderChunk: (code) => ({ code: exportsToValues(code) }) };
}
