// Runs test files on one mutant after another: asked and answering by messages, so that who asks can end it.
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

const root = process.argv[2];
const vitest = await createVitest('test', {
  root,
  config: join(root, 'vitest.mutation.config.ts'),
  watch: false,
  reporters: [{}],
  onConsoleLog: () => false,
});

process.on('message', async ({ mutant, files, bail }) => {
  vitest.provide('mutant', mutant);
  vitest.config.bail = bail ? 1 : 0;
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  try {
    const { testModules, unhandledErrors } = await vitest.start(files.map((file) => join(root, file)));
    const failed = testModules.filter((module) => !module.ok()).map((module) => module.relativeModuleId);
    process.send({
      failed: unhandledErrors.length > 0 && failed.length === 0 ? ['(outside a test)'] : failed,
      ran: testModules.length,
    });
  } catch (error) {
    process.send({ failed: [String(error)], ran: 0 });
  }
});
process.send('ready');
