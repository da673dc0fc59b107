import { hostname } from 'node:os';
import { expect, it, vi } from 'vitest';
import { runOf } from '../../src/program/run-of.ts';

const gone = vi.hoisted(() => () => {
  throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
});
vi.mock('node:fs', () => ({ readFileSync: vi.fn(gone), readlinkSync: vi.fn(gone) }));

it('where the system tells no start of machine or process, a run is told by the machine’s name and whether it is there', async () => {
  const there = runOf({ pid: 7, kill: () => true });
  const place = hostname().replace(/[^\w.]/g, '.');
  expect(there.mark).toBe(`${place}-7-0`);
  expect(there.isOver(`${place}-8-0`)).toBe(false);
  expect(there.isOver(`${place}-8-99`)).toBe(false);
  expect(there.isOver('another-8-0')).toBeUndefined();
  expect(runOf({ pid: 7, kill: gone }).isOver(`${place}-8-0`)).toBe(true);
  // half of it would be the same on every machine, or in every container
  const { readlinkSync } = await import('node:fs');
  vi.mocked(readlinkSync).mockReturnValue('pid:[4026531836]');
  expect(runOf({ pid: 7, kill: () => true }).mark).toBe(`${place}-7-0`);
});
