import { afterEach, expect, it, vi } from 'vitest';
import { cli } from '../../src/cli.ts';
import type { ProcessPorts } from '../../src/program/main.ts';

let ports: ProcessPorts;
vi.mock('../../src/program/main.ts', () => ({
  runMain: async (given: ProcessPorts) => {
    ports = given;
  },
}));
afterEach(() => vi.restoreAllMocks());

it('runs on the process: its words, streams and environment', async () => {
  await cli();
  expect(ports.argv).toEqual(process.argv.slice(2));
  expect(ports.env).toBe(process.env);
  expect([ports.stdin(), ports.stdout(), ports.stderr()]).toEqual([process.stdin, process.stdout, process.stderr]);
  expect(ports.isFirst).toBe(process.pid === 1);
  expect(ports.called()).not.toBe('');
  expect(Math.abs(ports.now().getTime() - Date.now())).toBeLessThan(60_000);
  const { mark, isOver } = await ports.run();
  expect(mark).toContain(`-${process.pid}-`);
  expect(isOver(mark)).toBe(false);
});

it('ends the process by a code: once all is written, or at once', async () => {
  await cli();
  const before = process.exitCode;
  ports.exit(3);
  expect(process.exitCode).toBe(3);
  process.exitCode = before;
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  ports.exitNow(70);
  expect(exit.mock.calls).toEqual([[70]]);
});

it('hears signals as long as that is wanted, and what nobody caught once', async () => {
  await cli();
  const heard: unknown[] = [];
  const listeners = (event: string) => process.listenerCount(event);
  const signals = listeners('SIGHUP');
  const takeBack = ports.onSignal('SIGHUP', () => heard.push('SIGHUP'));
  process.emit('SIGHUP');
  expect(listeners('SIGHUP')).toBe(signals + 1);
  takeBack();
  expect(listeners('SIGHUP')).toBe(signals);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  ports.onCrash((error) => heard.push(error));
  process.emit('uncaughtException', new Error('late'));
  expect(listeners('uncaughtException')).toBe(0);
  for (const other of others) process.on('uncaughtException', other);
  expect(heard).toEqual(['SIGHUP', new Error('late')]);
});

it('ends and stops it as a signal does', async () => {
  await cli();
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  vi.spyOn(process, 'removeAllListeners').mockReturnValue(process);
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  ports.endBy('SIGTERM');
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
  expect(exit.mock.calls).toEqual([[143]]);
  kill.mockImplementation(() => {
    throw new Error('no jobs here');
  });
  await ports.suspend();
  expect(kill).toHaveBeenLastCalledWith(0, 'SIGTSTP');
});

it('opens no file where no program is found for it', async () => {
  await cli();
  vi.stubEnv('PATH', '/nowhere');
  expect(await ports.openFile('page.html')).toBe(false);
  vi.unstubAllEnvs();
});
