/** The process boundary: argv, streams, signals, exit code. Nothing else touches `process`. */

import { type ProcessPorts, runMain } from './program/main.ts';
import { startedAs } from './program/started-as.ts';
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
    // for good: between one that was heard and the next a signal would end the process as it ends any other
    process.on(signal, act);
  },
  onCrash: (act) => {
    process.once('uncaughtException', act);
  },
};

/** One run; other ports than those of this process let tests run the built program many times in one. */
export const cli = (ports: ProcessPorts = processPorts): Promise<void> => runMain(ports);
