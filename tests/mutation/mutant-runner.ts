import { setMaxListeners } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvidedContext, RunnerTestCase } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';

/** What instrumented code looks at and writes to. */
interface Switches {
  activeMutant: string;
  hitCount: number;
  currentTestId?: string | undefined;
  readonly mutantCoverage: { readonly static: Counts; readonly perTest: Record<string, Counts> };
}
type Counts = Record<string, number>;
type Asked = ProvidedContext['alive'];

/** `setup.ts` puts it there, which is later than this file is loaded. */
const switchesNow = () => (globalThis as unknown as { __stryker__: Switches }).__stryker__;
const noMutant = 'none';
/** Where the programs that a test starts write down what they come by. */
const coverage = join(process.cwd(), 'coverage');
const results = join(process.cwd(), 'mutation-results.ndjson');

// each run of a test listens once more to whether the test is ended
setMaxListeners(0);

/** Milliseconds that a promise may take with a mutant, where it took so many without. */
const patience = (took: number) => 5_000 + 5 * took;

/**
 * Runs each test as it is, and then once more for each mutant that it came by: what fails with a mutant and not without has
 * noticed it. So one start of test files serves all mutants. Each line of the results is one of
 * - `{ file }`: whose tests the next lines are of
 * - `{ at, took }`: this mutant is switched on next (whoever stops here has lost its end)
 * - `{ killed }`
 * - `{ lived, took }`: passed, in so many milliseconds
 * - `{ again }`: this file tells only from the beginning what it thinks of the mutant: its result is remembered from test to test, or
 *    its test cannot be run twice
 * - `{ outside }`: met outside of tests, while modules are loaded or in a hook, so that this is so of every file that loads it.
 */
export default class extends VitestTestRunner {
  private readonly purse = purseFrom(this.injectValue('alive') as Asked);
  private readonly again = new Set<string>();

  override onCollectStart(file: Parameters<VitestTestRunner['onCollectStart']>[0]): void {
    if (this.purse.size > 0) append({ file: file.name });
    this.again.clear();
    super.onCollectStart(file);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = VitestTestRunner.getTestFn(test) as () => Promise<void>;
    if (this.purse.size === 0) return run();
    const { met, inPrograms, took } = await whatIsMet(run, test);
    let isRepeatable = true;
    for (const id of met) {
      const left = this.purse.get(id);
      if (left === undefined || left <= 0) continue;
      if (!isRepeatable) {
        this.meetAgain(id);
        continue;
      }
      append({ at: id, took });
      const began = performance.now();
      const isNoticed = await failsWith(id, run, test, patience(took));
      if (!isNoticed) {
        const isMet = switchesNow().hitCount > 0 || inPrograms.has(id);
        if (!isMet) this.meetAgain(id);
        const spent = performance.now() - began;
        this.purse.set(id, left - spent);
        append({ lived: id, took: spent });
      } else if (await failsWith(noMutant, run, test, patience(took))) {
        isRepeatable = false;
        this.meetAgain(id);
      } else {
        this.purse.delete(id);
        append({ killed: id });
      }
    }
  }

  override async onAfterRunSuite(suite: Parameters<VitestTestRunner['onAfterRunSuite']>[0]): Promise<void> {
    const { static: outside } = switchesNow().mutantCoverage;
    for (const id of Object.keys(outside)) {
      if (this.purse.has(id)) append({ outside: id });
      delete outside[id];
    }
    await super.onAfterRunSuite(suite);
  }

  private meetAgain(id: string): void {
    if (this.again.has(id)) return;
    this.again.add(id);
    append({ again: id });
  }
}

/** Mutants that are looked for, with the milliseconds that may still be spent on each: one purse for all files of a start. */
function purseFrom({ start, purses }: Asked): Map<string, number> {
  if (kept.purse?.start !== start) kept.purse = { start, left: new Map(Object.entries(purses)) };
  return kept.purse.left;
}
/** Kept where a file that is loaded anew finds it. */
const kept = globalThis as { purse?: { start: number; left: Map<string, number> } };

/** Which mutants a test comes by, those in the programs that it starts too, and how many milliseconds it takes. */
async function whatIsMet(run: () => Promise<void>, test: RunnerTestCase) {
  const switches = switchesNow();
  rmSync(coverage, { recursive: true, force: true });
  mkdirSync(coverage);
  switches.currentTestId = test.id;
  const began = performance.now();
  try {
    await run();
  } finally {
    switches.currentTestId = undefined;
  }
  const took = performance.now() - began;
  const files = readdirSync(coverage);
  const lines = files.flatMap((name) => readFileSync(join(coverage, name), 'utf8').split('\n'));
  const inPrograms = new Set(lines.filter((id) => id !== ''));
  const here = Object.keys(switches.mutantCoverage.perTest[test.id] ?? {});
  return { met: new Set([...here, ...inPrograms]), inPrograms, took };
}

const append = (line: object) => appendFileSync(results, `${JSON.stringify(line)}\n`);

async function failsWith(id: string, run: () => Promise<void>, test: RunnerTestCase, most: number): Promise<boolean> {
  const switches = switchesNow();
  switches.activeMutant = id;
  switches.hitCount = 0;
  process.env.__STRYKER_ACTIVE_MUTANT__ = id;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, most);
  });
  try {
    await Promise.race([run(), late]);
    // expect.soft fails without throwing
    return test.result?.state === 'fail';
  } catch {
    return true;
  } finally {
    clearTimeout(timer);
    switches.activeMutant = noMutant;
    process.env.__STRYKER_ACTIVE_MUTANT__ = noMutant;
    if (test.result !== undefined) Object.assign(test.result, { state: 'run', errors: undefined });
  }
}
