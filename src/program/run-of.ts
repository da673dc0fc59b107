import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Run } from '../documents/writing/run.ts';

/**
 * A run by the number of its process. That means something only within one machine since its start, and in one container; the
 * time at which the process began tells it from a later one of the same number.
 */
export function runOf({ pid, kill }: Pick<NodeJS.Process, 'pid' | 'kill'>): Run {
  const place = placeOfRuns();
  return {
    mark: [place, pid, startOf(pid) ?? unknown].join('-'),
    isOver: (mark) => {
      const [, where, number, start] = /^(.+)-(\d+)-(\d+)$/.exec(mark) ?? [];
      if (where !== place) return undefined;
      if (!isThere(Number(number))) return true;
      const now = startOf(Number(number));
      return now !== undefined && start !== unknown && now !== start;
    },
  };

  function isThere(process: number): boolean {
    try {
      return kill(process, 0);
    } catch (error) {
      // there is one, and it is somebody else's
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }
}

const unknown = '0';

/** The start of this machine and the container in it where the system tells them, else the machine. */
function placeOfRuns(): string {
  const start = orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8));
  const container = orNothing(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, ''));
  const place = start === undefined || container === undefined ? hostname() : `${start}.${container}`;
  return place.replace(/[^\w.]/g, '.');
}

/** In ticks since the machine was started: the 22nd field of what the system tells of a process. */
const startOf = (pid: number): string | undefined =>
  orNothing(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19]);

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
