import { defineConfig } from 'vitest/config';

/** The tests of the package that people install; they build and install, so they are no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
