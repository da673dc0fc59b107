import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isFileOrPipe } from '../../../src/program/streams/is-file-or-pipe.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-descriptor-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
function at(path: string, flags: number = constants.O_RDONLY): boolean {
  const file = openSync(path, flags);
  try {
    return isFileOrPipe(file);
  } finally {
    closeSync(file);
  }
}

it('a file, a pipe and the null device are no terminal; other devices and folders may be one', () => {
  const path = folder();
  writeFileSync(join(path, 'file'), '');
  spawnSync('mkfifo', [join(path, 'pipe')]);
  expect(at(join(path, 'file'))).toBe(true);
  expect(at(join(path, 'pipe'), constants.O_RDWR)).toBe(true);
  expect(at('/dev/null')).toBe(true);
  expect(at('/dev/zero')).toBe(false);
  expect(at(path)).toBe(false);
});

it('nor is a socket', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder(), 'socket'), resolve));
  const { fd } = (server as unknown as { _handle: { fd: number } })._handle;
  expect(isFileOrPipe(fd)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(isFileOrPipe(fd)).toBe(false);
});
