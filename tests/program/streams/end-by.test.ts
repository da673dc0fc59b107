import { expect, it } from 'vitest';
import { endBy } from '../../../src/program/streams/end-by.ts';

/** What is done to a process, in order. */
function job(kill: () => true) {
  const done: string[] = [];
  const told = (what: string) => done.push(what);
  return {
    done,
    process: {
      pid: 7,
      removeAllListeners: (signal: string) => told(`hears no ${signal}`),
      kill: (pid: number, signal: string) => {
        told(`${signal} to ${pid}`);
        return kill();
      },
      exit: (code: number) => told(`ends with ${code}`),
    } as unknown as Parameters<typeof endBy>[1],
  };
}

it.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
] as const)(
  '%s ends a process that hears it no more; one that lives on ends with %i as shells tell it',
  (signal, code) => {
    const lives = job(() => true);
    endBy(signal, lives.process);
    expect(lives.done).toEqual([`hears no ${signal}`, `${signal} to 7`, `ends with ${code}`]);
    const fails = job(() => {
      throw new Error('no such signal here');
    });
    expect(() => endBy(signal, fails.process)).toThrow();
    expect(fails.done.at(-1)).toBe(`ends with ${code}`);
  },
);
