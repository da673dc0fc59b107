import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runOf } from '../../src/program/run-of.ts';

const run = runOf(process);
const [, place] = /^(.+)-\d+-\d+$/.exec(run.mark)!;

describe('runOf', () => {
  it('names the process, and knows that it is not over', () => {
    expect(run.mark).toMatch(/^[\w.-]+$/);
    expect(run.mark).toContain(`-${process.pid}-`);
    expect(run.isOver(run.mark)).toBe(false);
  });

  it('knows of another one whether it is over', async () => {
    const child = spawn('sleep', ['60']);
    const mark = runOf({ pid: child.pid!, kill: process.kill }).mark;
    expect(run.isOver(mark)).toBe(false);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
    expect(run.isOver(mark)).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')(
    'is not misled by a process that has the number now (Linux tells when it began)',
    () => {
      expect(run.isOver(`${place}-${process.pid}-1`)).toBe(true);
      // the former one did not know when it began
      expect(run.isOver(`${place}-${process.pid}-0`)).toBe(false);
    },
  );

  it('leaves a process of somebody else alone', () => {
    const kill = () => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' });
    };
    const { pid } = spawnSync('true');
    expect(runOf({ pid: process.pid, kill }).isOver(`${place}-${pid}-0`)).toBe(false);
  });

  it('says nothing of runs elsewhere', () => {
    for (const mark of ['', 'elsewhere-1-1', 'nonsense', `${place}x-${process.pid}-1`])
      expect(run.isOver(mark)).toBeUndefined();
  });
});
