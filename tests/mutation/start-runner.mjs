import { fork } from 'node:child_process';
import { join } from 'node:path';

/** No mutant has this number: the program as it is. */
export const noMutant = 'none';

/**
 * Who runs test files with a mutant switched on: `run` gives those that fail, or `timeout` where they do not end within so
 * many milliseconds.
 */
export function startRunner(folder, env = {}) {
  let child;
  const next = () => new Promise((resolve) => child.once('message', resolve));
  async function start() {
    child = fork(join(folder, 'tests/mutation/runner.mjs'), [folder], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ...env },
    });
    await next();
  }
  const stop = () => {
    // with the workers and the programs that it has started
    if (child !== undefined) process.kill(-child.pid, 'SIGKILL');
    child = undefined;
  };
  process.once('exit', stop);
  return {
    stop,
    async run(mutant, files, { bail = true, patience = 300_000 } = {}) {
      if (child === undefined) await start();
      child.send({ mutant, files, bail });
      let timer;
      const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve('timeout'), patience);
      });
      const answer = await Promise.race([next(), late]);
      clearTimeout(timer);
      if (answer === 'timeout') stop();
      return answer;
    },
  };
}
