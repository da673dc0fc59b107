import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { builtIn } from './tests/built-in.mts';

/** Tests that put another module in the place of one, which nobody who shares their process may see. */
const alone = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && /\bvi\.mock\(/.test(readFileSync(name, 'utf8')));

export default defineConfig({
  define: builtIn,
  test: {
    globalSetup: ['tests/build-once.ts'],
    setupFiles: ['tests/same-draws.ts'],
    // vitest keeps a core for itself, and has little to do; with one worker more than cores each loads all modules once more
    maxWorkers: availableParallelism(),
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
