/** The process boundary: argv, streams, signals, exit code. Nothing else touches `process`. */

import { type ProcessPorts, runMain } from './program/main.ts';
import { startedAs } from './program/started-as.ts';
import { endBy } from './program/streams/end-by.ts';
import { isFileOrPipe } from './program/streams/is-file-or-pipe.ts';
import { suspend } from './program/streams/suspend.ts';

const processPorts: ProcessPorts = {
  argv: process.argv.slice(2),
  env: process.env,
  called: () => startedAs({ script: process.argv[1], env: process.env, folder: process.cwd() }),
  stdin: () => process.stdin,
  stdout: () => process.stdout,
  stderr: () => process.stderr,
  isFileOrPipe,
  now: () => new Date(),
  exit: (code) => {
    // never process.exit after writing: it cuts what a pipe has not taken yet
    process.exitCode = code;
  },
  exitNow: (code) => process.exit(code),
  openFile: async (path) => {
    const { openFile } = await import('./program/streams/open-file.ts');
    return openFile(path, process.platform, process.env);
  },
  suspend: () => suspend(process),
  onSignal: (signal, act) => {
    process.on(signal, act);
    return () => process.off(signal, act);
  },
  endBy: (signal) => endBy(signal, process),
  isFirst: process.pid === 1,
  run: async () => {
    const { runOf } = await import('./program/run-of.ts');
    return runOf(process);
  },
  onCrash: (act) => {
    process.once('uncaughtException', act);
  },
};

/** One run; other ports than those of this process let tests run the built program many times in one. */
export const cli = (ports: ProcessPorts = processPorts): Promise<void> => runMain(ports);
