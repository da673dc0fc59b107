import type { Plugin } from 'rolldown';
import { arrowsToFunctions } from './arrows-to-functions.ts';

/** What is not called in a run is not to be parsed in it either. Before names are shortened: that prints the code anew. */
export function functionsOnly(): Plugin {
  return { name: 'functions-only', renderChunk: (code) => ({ code: arrowsToFunctions(code) }) };
}
