import { defineConfig } from 'vitest/config';
import { builtIn } from './tests/built-in.mts';

/** What `tests/mutation.mjs` runs on every mutant; it names the files. */
export default defineConfig({
  define: builtIn,
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
