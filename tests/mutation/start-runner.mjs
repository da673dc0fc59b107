import { fork } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** No mutant has this number: the program as it is. */
const noMutant = 'none';
const nobody = { start: 0, purses: {} };
const second = 1_000;

/**
 * Who runs test files on mutants.
 * - `byTurns(files, alive)`: one start of the files for all that are alive (`mutant-runner.ts`), each with the milliseconds that may be
 *   spent on it. Gives the lines that they leave, and the files that fail without a mutant; a mutant that never ends is killed, and the
 *   files from there on are begun again without it. The files share their modules but where they are `isAlone`.
 * - `failsFromTheBeginning(file, mutant)`: whether the file fails, or never ends, with the mutant switched on before anything is loaded.
 */
export function startRunner(folder) {
  const results = join(folder, 'mutation-results.ndjson');
  const together = startChild(folder, { MUTATION_TOGETHER: '1' });
  const alone = startChild(folder, {});
  let starts = 0;
  const lines = () =>
    readFileSync(results, { encoding: 'utf8', flag: 'a+' })
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const quietSince = () => Date.now() - (statSync(results, { throwIfNoEntry: false })?.mtimeMs ?? 0);

  return {
    stop() {
      together.stop();
      alone.stop();
    },
    async byTurns(files, alive, isAlone = false) {
      const found = [];
      const failed = [];
      for (let rest = files, left = { ...alive }; rest.length > 0; ) {
        rmSync(results, { force: true });
        // only what is switched on has lost its end: the file itself has all the time that it takes
        const isLate = (waited) => {
          const { at, took } = lines().at(-1) ?? {};
          const patience = at === undefined ? 300 * second : 20 * second + 10 * took;
          return Math.min(waited, quietSince()) > patience;
        };
        starts += 1;
        const asked = { mutant: noMutant, alive: { start: starts, purses: left }, bail: false, files: rest };
        const child = isAlone ? alone : together;
        const answer = await child.run(asked, isLate);
        // a worker that is kept would be told of nothing new
        child.stop();
        const told = lines();
        found.push(...told);
        failed.push(...(answer?.failed ?? []));
        if (answer !== undefined) break;
        const { at } = told.at(-1) ?? {};
        const { file } = told.findLast((line) => line.file !== undefined) ?? {};
        if (at !== undefined) found.push({ killed: at });
        // the file that stands still of itself notices nothing
        else if (file !== undefined) failed.push(file);
        rest = rest.slice(Math.max(0, rest.indexOf(file)) + (at === undefined ? 1 : 0));
        left = { ...left };
        for (const { killed } of found) delete left[killed];
      }
      return { found, failed };
    },
    async failsFromTheBeginning(file, mutant = noMutant) {
      const answer = await alone.run(
        { mutant, alive: nobody, bail: true, files: [file] },
        (waited) => waited > 90 * second,
      );
      return answer === undefined || answer.failed.length > 0;
    },
  };
}

/** A process that runs test files, started when it is first asked and again after it had to be ended. */
function startChild(folder, env) {
  let child;
  const next = () => new Promise((resolve) => child.once('message', resolve));
  const stop = () => {
    // with the workers and the programs that it has started
    if (child !== undefined) process.kill(-child.pid, 'SIGKILL');
    child = undefined;
  };
  process.once('exit', stop);
  return {
    stop,
    /** Its answer; undefined where it is not there when `isLate` says so, asked every second with the milliseconds waited. */
    async run(asked, isLate) {
      if (child === undefined) {
        child = fork(join(folder, 'tests/mutation/runner.mjs'), [folder], {
          cwd: folder,
          detached: true,
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
          env: { ...process.env, ...env },
        });
        await next();
      }
      child.send(asked);
      const began = Date.now();
      let timer;
      const late = new Promise((resolve) => {
        timer = setInterval(() => isLate(Date.now() - began) && resolve(undefined), second);
      });
      const answer = await Promise.race([next(), late]);
      clearInterval(timer);
      if (answer === undefined) stop();
      return answer;
    },
  };
}
