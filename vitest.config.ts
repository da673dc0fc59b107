import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  define: {
    __KNOWLEDGE__: JSON.stringify(`${import.meta.dirname}/dist/knowledge`),
    __PAGE__: JSON.stringify(`${import.meta.dirname}/dist/page`),
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/package/**'],
    globalSetup: ['tests/build-once.ts'],
    testTimeout: 30_000,
  },
});
