import type { Signal } from './interrupts.ts';

/** As every system that has them counts them; a module of Node that knows all of them would be loaded by every run. */
const numbers: Readonly<Record<Signal, number>> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15 };

/** Ends a process as a signal does that nobody hears, so that whoever started it sees what it was. */
export function endBy(signal: Signal, job: Pick<NodeJS.Process, 'pid' | 'kill' | 'removeAllListeners' | 'exit'>): void {
  job.removeAllListeners(signal);
  try {
    job.kill(job.pid, signal);
  } finally {
    // a system without this signal, or the first process of a container
    job.exit(128 + numbers[signal]);
  }
}
