import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noMutant, startRunner } from './start-runner.mjs';

/**
 * For each mutant the tests that come by it, in their own process or in a program that they start, the quickest first: each is
 * `{ file, took }`, `took` in milliseconds. Each file is run once on the program as it is, and writes down what it comes by.
 * Files that fail so notice nothing: they are told and left out.
 */
export async function testsThatMeet(folder, files) {
  const counts = join(folder, 'tests/mutation/write-coverage.cjs');
  const coverage = join(folder, 'coverage');
  const runner = startRunner(folder, { NODE_OPTIONS: `--require ${counts}` });
  const meet = new Map();
  for (const file of files) {
    rmSync(coverage, { recursive: true, force: true });
    mkdirSync(coverage);
    const began = Date.now();
    const answer = await runner.run(noMutant, [file], { bail: false });
    const took = Date.now() - began;
    if (answer === 'timeout' || answer.failed.length > 0) {
      console.log(`${file} is left out: it fails without a mutant`);
      continue;
    }
    const met = new Set(
      readdirSync(coverage).flatMap((name) => readFileSync(join(coverage, name), 'utf8').split('\n')),
    );
    for (const id of met) meet.set(id, [...(meet.get(id) ?? []), { file, took }]);
  }
  runner.stop();
  for (const tests of meet.values()) tests.sort((a, b) => a.took - b.took);
  return meet;
}
