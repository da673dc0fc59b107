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
    // a test file has the modules to itself, so that a change is there from the beginning
    isolate: true,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
