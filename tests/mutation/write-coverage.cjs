// Loaded before each program that a test of tests/mutation.mjs starts: writes down which mutants it comes by, each once, at once,
// into a file named by its process and thread. `begin` begins anew, for a program that is run several times: what was met
// before, while it was loaded, is met by every run.
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const { threadId } = require('node:worker_threads');

const file = join(__dirname, '../../coverage', `${process.pid}-${threadId}`);
const write = (ids) => appendFileSync(file, ids.map((id) => `${id}\n`).join(''));
const seen = new Set();
let loaded;
const written = new Proxy(
  {},
  {
    set(_, id) {
      if (!seen.has(id)) write([id]);
      seen.add(id);
      return true;
    },
  },
);
globalThis.__stryker__ = {
  mutantCoverage: { static: written, perTest: {} },
  // a changed place that is come by more often has made a loop without an end
  hitCount: 0,
  hitLimit: 100_000,
  begin() {
    loaded ??= [...seen];
    seen.clear();
    for (const id of loaded) seen.add(id);
    write(loaded);
    globalThis.__stryker__.hitCount = 0;
  },
};
