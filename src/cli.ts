/** The process boundary: argv, streams, signals, exit code. Nothing else touches `process`. */
import { runMain } from './commands/main.ts';

void runMain({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: () => process.stdin,
  stdout: () => process.stdout,
  stderr: () => process.stderr,
  now: () => new Date(),
  exit: (code) => {
    // never process.exit after writing: it cuts what a pipe has not taken yet
    process.exitCode = code;
  },
});
