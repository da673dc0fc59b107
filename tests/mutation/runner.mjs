// Runs test files: asked and answering by messages, so that who asks can end it. `mutant` is switched on from the beginning,
// those of `alive` (with the milliseconds that may be spent on each) by turns.
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

const root = process.argv[2];
let order = [];
/** In the order asked, whatever their size. */
class AsAsked {
  shard = (specifications) => specifications;
  sort = (specifications) => specifications.toSorted((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId));
}
const vitest = await createVitest('test', {
  root,
  config: join(root, 'vitest.mutation.config.mts'),
  watch: false,
  sequence: { sequencer: AsAsked },
  reporters: [{}],
  onConsoleLog: () => false,
});

process.on('message', async ({ mutant, files, alive, bail }) => {
  vitest.provide('mutant', mutant);
  vitest.provide('alive', alive);
  vitest.config.bail = bail ? 1 : 0;
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  order = files.map((file) => join(root, file));
  try {
    const { testModules, unhandledErrors } = await vitest.start(order);
    const failed = testModules.filter((module) => !module.ok()).map((module) => module.relativeModuleId);
    process.send({ failed: unhandledErrors.length > 0 && failed.length === 0 ? files : failed });
  } catch {
    process.send({ failed: files });
  }
});
process.send('ready');
