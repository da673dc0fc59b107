import {
  inProcess,
  lightestFirst,
  namesakeOf,
  needsOwnModules,
  testsOf,
  throughProgram,
  transcriptsOf,
} from './nearest-tests.mjs';
import { startRunner } from './start-runner.mjs';
import { tellMutant } from './tell-mutant.mjs';

const isInProcess = (file) => inProcess.includes(file);

/**
 * Those of the mutants that no test notices, each with whether a test comes by it (`isMet`), and whether there were more tests
 * than there was time for it (`isOutOfTime`). A test file is started once for all mutants, and meets them by turns; where that
 * does not tell what it thinks of one, it is started again with that one. The nearest tests come first (`nearOnly`: and no others), then those that run
 * the program, then all others. `purse`: milliseconds of tests that a mutant may live through in each of these rounds.
 */
export async function meetTests(folder, mutants, { nearOnly, purse }) {
  const alive = new Map(mutants.map((mutant) => [mutant.id, { ...mutant, again: new Set(), isMet: false }]));
  const runner = startRunner(folder);
  /** Whether a file passes on the program as it is, started by itself; one that does not notices nothing. */
  const passes = new Map();
  async function passesAsItIs(file) {
    if (!passes.has(file)) passes.set(file, !(await runner.failsFromTheBeginning(file)));
    return passes.get(file);
  }
  function die(id, file) {
    process.stderr.write(`${file} notices ${alive.get(id).file}\n`);
    alive.delete(id);
  }

  async function byTurns(files, isAsked) {
    const failed = await startOnce(
      files.filter((file) => !needsOwnModules(file)),
      isAsked,
    );
    for (const file of [...files.filter(needsOwnModules), ...failed]) {
      const stillFails = await startOnce([file], isAsked, true);
      if (stillFails.length > 0) {
        console.log(`${file} is left out: it fails without a mutant`);
        passes.set(file, false);
      }
    }
  }
  async function startOnce(files, isAsked, isAlone = false) {
    const asked = [...alive.values()].filter((mutant) => isAsked(mutant) && mutant.left > 0);
    if (files.length === 0 || asked.length === 0) return [];
    const purses = Object.fromEntries(asked.map(({ id, left }) => [id, left]));
    const { found, failed } = await runner.byTurns(files, purses, isAlone);
    let file;
    for (const told of found) {
      file = told.file ?? file;
      const mutant = alive.get(told.killed ?? told.lived ?? told.again ?? told.outside);
      if (mutant === undefined) continue;
      mutant.isMet = true;
      if (told.killed !== undefined) die(mutant.id, file);
      if (told.lived !== undefined) mutant.left -= told.took;
      if (told.again !== undefined) mutant.again.add(file);
      // a module that a test loaded, or a result that it remembered, is there for the next file as it is
      if (told.again !== undefined || told.outside !== undefined) mutant.isOutside = true;
    }
    return failed;
  }
  async function fromTheBeginning(mutant, files) {
    const asked = files.filter(
      (name) => mutant.again.has(name) || (mutant.isOutside && !throughProgram.includes(name)),
    );
    // what is made while modules are loaded is mostly a table of words or options, which the program prints
    const likeliest = [namesakeOf(mutant.file), transcriptsOf(mutant.file)];
    const rank = (name) => (likeliest.includes(name) ? 0 : isInProcess(name) ? 1 : 2);
    for (const file of asked.toSorted((a, b) => rank(a) - rank(b))) {
      if (mutant.left <= 0) return;
      const began = Date.now();
      const fails = await runner.failsFromTheBeginning(file, mutant.id);
      mutant.left -= Date.now() - began;
      if (fails && (await passesAsItIs(file))) return die(mutant.id, file);
    }
  }
  async function round(testsFor, isOfRoom = () => true) {
    const living = () => [...alive.values()].filter(isOfRoom);
    for (const mutant of living()) mutant.left = purse;
    const files = lightestFirst(new Set(living().flatMap(testsFor))).filter((file) => passes.get(file) !== false);
    await byTurns(files, isOfRoom);
    for (const mutant of living()) mutant.left = purse;
    for (const mutant of living()) await fromTheBeginning(mutant, testsFor(mutant));
    for (const mutant of living()) mutant.isOutOfTime ||= mutant.left <= 0;
    return living();
  }

  for (const room of new Set(mutants.map((mutant) => mutant.room))) {
    const living = await round(
      ({ file }) => testsOf(file).near,
      (mutant) => mutant.room === room,
    );
    process.stderr.write(`${room}: ${living.length} pass the tests nearby\n`);
    for (const mutant of living) process.stderr.write(`passes the tests nearby: ${tellMutant(mutant)}\n`);
  }
  if (!nearOnly) {
    await round(() => throughProgram);
    await round(({ file }) => testsOf(file).far);
  }
  runner.stop();
  return [...alive.values()];
}
