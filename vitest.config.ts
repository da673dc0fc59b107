import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __KNOWLEDGE__: JSON.stringify(`${import.meta.dirname}/dist/knowledge`) },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    testTimeout: 30_000,
  },
});
