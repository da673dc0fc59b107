import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { suspend } from '../../../src/program/streams/suspend.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A process that keeps what it was sent. */
function job(kill: () => void = () => {}) {
  const sent: unknown[] = [];
  const process = Object.assign(new EventEmitter(), {
    kill: (pid: number, signal: string) => {
      sent.push([pid, signal]);
      kill();
      return true;
    },
  });
  let isOn = false;
  const on = suspend(process as unknown as Parameters<typeof suspend>[0]).then(() => {
    isOn = true;
  });
  return { process, sent, on, isOn: () => isOn };
}

it('stops the whole job, and goes on when it is let go on', async () => {
  const { process, sent, on, isOn } = job();
  expect(sent).toEqual([[0, 'SIGTSTP']]);
  await vi.advanceTimersByTimeAsync(99);
  expect(isOn()).toBe(false);
  process.emit('SIGCONT');
  await on;
  expect(process.listenerCount('SIGCONT')).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on where nobody stopped it: without jobs nobody could let it go on', async () => {
  const still = job();
  await vi.advanceTimersByTimeAsync(100);
  expect(still.isOn()).toBe(true);
  expect(still.process.listenerCount('SIGCONT')).toBe(0);
  const none = job(() => {
    throw new Error('ENOSYS');
  });
  await none.on;
  expect(none.process.listenerCount('SIGCONT')).toBe(0);
});
