// Loaded before whatever runs while tests/mutation.mjs looks which mutants a test comes by in the built program: writes down
// each, once, at once. The file is named by its process and thread.
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const { threadId } = require('node:worker_threads');

const file = join(__dirname, '../../coverage', `${process.pid}-${threadId}`);
const written = new Proxy(
  {},
  {
    set(counts, id, count) {
      if (!(id in counts)) appendFileSync(file, `${String(id)}\n`);
      counts[id] = count;
      return true;
    },
  },
);
globalThis.__stryker__ = { mutantCoverage: { static: written, perTest: {} } };
