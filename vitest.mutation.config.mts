import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What `tests/mutation.mjs` runs on every mutant; it names the files. */
export default defineConfig({
  define: {
    __VERSION__: JSON.stringify((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version),
    __KNOWLEDGE__: JSON.stringify(`${import.meta.dirname}/dist/knowledge`),
    __PAGE__: JSON.stringify(`${import.meta.dirname}/dist/page`),
  },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/mutation/setup.ts'],
    runner: 'tests/mutation/mutant-runner.ts',
    // a change that is to be there from the beginning needs modules that are loaded anew; those that are met by turns do not
    isolate: process.env.MUTATION_TOGETHER === undefined,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // as the tests have it: a program takes longer than a second to say something
    expect: { poll: { timeout: 20_000 } },
  },
});
