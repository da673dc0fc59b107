import { describe, expect, it } from 'vitest';
import type { ProcessPorts } from '../../../src/program/main.ts';
import { interrupts, type Signal, signals } from '../../../src/program/streams/interrupts.ts';

/** A process that keeps what it hears and what it ended by. */
function job(isFirst = false) {
  const heard = new Map<Signal, () => void>();
  const ended: string[] = [];
  const ports = {
    onSignal: (signal: Signal, act: () => void) => {
      heard.set(signal, act);
      return () => heard.delete(signal);
    },
    endBy: (signal: Signal) => ended.push(signal),
    isFirst,
  } as unknown as ProcessPorts;
  return {
    ...interrupts(ports),
    heard: () => [...heard.keys()],
    ended,
    send: (signal: Signal) => heard.get(signal)?.(),
  };
}

describe('interrupts', () => {
  it('leave signals to the system while there is nothing to clean up: a computation ends like anything else', async () => {
    const { whenInterrupted, heard } = job();
    expect(heard()).toEqual([]);
    const takeBack = whenInterrupted(() => {});
    expect(heard()).toEqual([...signals]);
    await takeBack();
    expect(heard()).toEqual([]);
  });

  it.each(signals)('clean up where %s comes, then end by it', (signal) => {
    const { whenInterrupted, ended, send } = job();
    const done: string[] = [];
    whenInterrupted(() => done.push('draft'));
    whenInterrupted(() => done.push('terminal'));
    send(signal);
    expect([done, ended]).toEqual([['draft', 'terminal'], [signal]]);
  });

  it('hear what came while something was done that cannot be left', async () => {
    const { whenInterrupted, ended, send } = job();
    const takeBack = whenInterrupted(() => {});
    setImmediate(() => send('SIGTERM'));
    await takeBack();
    expect(ended).toEqual(['SIGTERM']);
  });

  it('go on as long as anything is to be cleaned up', async () => {
    const { whenInterrupted, heard } = job();
    const first = whenInterrupted(() => {});
    const second = whenInterrupted(() => {});
    await first();
    expect(heard()).toEqual([...signals]);
    await second();
    expect(heard()).toEqual([]);
  });

  it('leave Ctrl-C to the pager while it is open', async () => {
    const { withoutKeys, ended, send } = job();
    await withoutKeys(async () => {
      send('SIGINT');
      expect(ended).toEqual([]);
      send('SIGTERM');
    });
    expect(ended).toEqual(['SIGTERM']);
  });

  it('always hear in the first process of a container, which has no end by itself', async () => {
    const { whenInterrupted, ended, send, heard } = job(true);
    await whenInterrupted(() => {})();
    expect(heard()).toEqual([...signals]);
    send('SIGINT');
    expect(ended).toEqual(['SIGINT']);
  });
});
