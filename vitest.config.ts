import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that put another module in the place of one, which nobody who shares their process may see. */
const alone = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && /\bvi\.mock\(/.test(readFileSync(name, 'utf8')));

export default defineConfig({
  define: {
    __VERSION__: JSON.stringify((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version),
    __KNOWLEDGE__: JSON.stringify(`${import.meta.dirname}/dist/knowledge`),
    __PAGE__: JSON.stringify(`${import.meta.dirname}/dist/page`),
  },
  test: {
    globalSetup: ['tests/build-once.ts'],
    setupFiles: ['tests/same-draws.ts'],
    // who drives a program waits for it: one more than there are cores keeps them all at work
    maxWorkers: availableParallelism() + 1,
    // for a machine that is busy with other things: what never comes fails all the same
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 100_000 } },
    projects: [
      {
        extends: true,
        // to start a process and load the modules anew for each file takes longer than most of the tests
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'tests/package/**', ...alone],
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
