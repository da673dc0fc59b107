import { defineConfig } from 'vitest/config';

/** What Stryker runs on every mutant: the tests that `tests/mutation.mjs` found nearest to the file that it changes. */
export default defineConfig({
  define: { __KNOWLEDGE__: JSON.stringify(`${import.meta.dirname}/dist/knowledge`) },
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? [
      'tests/decision/**/*.test.ts',
      'tests/questionnaire/**/*.test.ts',
    ],
    setupFiles: ['tests/mutation-setup.ts'],
    testTimeout: 30_000,
  },
});
