import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from './root.mjs';

const quiet = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };
const options = { plugins: null, excludedMutations: [], ignorers: [] };
const instrumenter = new Instrumenter(quiet);

/** Files with every mutant in them, behind switches. `ranges` of a file: only there. */
export const instrument = (files) => instrumenter.instrument(files, options);

/**
 * So many mutants of these files, drawn by chance: a hash of the seed and of what is changed into what puts them in order, so
 * that the same are drawn again where other files have changed. Each is `{ file, location, mutatorName, replacement, line }`.
 */
export async function drawMutants(files, size, seed) {
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const { mutants } = await instrument([...texts].map(([name, content]) => ({ name, content, mutate: true })));
  const all = mutants.map(({ fileName: file, location, mutatorName, replacement }) => {
    const line = texts.get(file).split('\n')[location.start.line].trim();
    const key = JSON.stringify([seed, file, line, location.start.column, mutatorName, replacement]);
    return { file, location, mutatorName, replacement, line, order: createHash('sha256').update(key).digest('hex') };
  });
  all.sort((a, b) => (a.order < b.order ? -1 : 1));
  return { drawn: all.slice(0, size), of: all.length };
}
