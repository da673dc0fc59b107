import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTextFile } from '../../src/documents/read-text-file.ts';
import type { UserError } from '../../src/errors/user-error.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-read-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
function refused(path: string, megabytes?: number) {
  try {
    readTextFile(path, 'shown', megabytes);
  } catch (error) {
    const [problem] = (error as UserError).problems;
    return { code: problem!.code, place: problem!.place, ...problem!.args };
  }
  return undefined;
}

describe('readTextFile', () => {
  it('reads a file', () => {
    const path = join(folder(), 'a');
    writeFileSync(path, 'ä\n');
    expect(readTextFile(path)).toBe('ä\n');
  });

  it('reads a file of just the size that is allowed, and none above', () => {
    const path = join(folder(), 'a');
    writeFileSync(path, 'x'.repeat(1024 * 1024));
    expect(readTextFile(path).length).toBe(1024 * 1024);
    writeFileSync(path, 'x'.repeat(1024 * 1024 + 1));
    expect(refused(path)).toMatchObject({ code: 'TOO_LARGE', limit: '1 MB', place: 'shown' });
    expect(readTextFile(path, path, 2).length).toBe(1024 * 1024 + 1);
  });

  it('stops reading a device that has no end', () => {
    expect(refused('/dev/zero')).toMatchObject({ code: 'TOO_LARGE' });
    expect(readTextFile('/dev/null')).toBe('');
  });

  it('does not wait for somebody who writes to a pipe', () => {
    const path = join(folder(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect(refused(path)).toMatchObject({ code: 'CANNOT_READ', cause: 'NOT_A_FILE' });
  });

  it('reads a file that has no size to ask for', () => {
    expect(readTextFile('/proc/self/status')).toContain('Pid:');
  });

  it('says what is wrong, by the name it was called', () => {
    const path = folder();
    mkdirSync(join(path, 'inner'));
    symlinkSync('loop', join(path, 'loop'));
    expect(refused(join(path, 'none'))).toMatchObject({
      code: 'CANNOT_READ',
      cause: 'ENOENT',
      name: 'shown',
      place: 'shown',
    });
    expect(refused(join(path, 'inner'))).toMatchObject({ cause: 'EISDIR' });
    expect(refused(join(path, 'loop'))).toMatchObject({ cause: 'ELOOP' });
    expect(refused(join(path, 'x'.repeat(300)))).toMatchObject({ cause: 'ENAMETOOLONG' });
    writeFileSync(join(path, 'file'), '');
    expect(refused(join(path, 'file/below'))).toMatchObject({ cause: 'ENOTDIR' });
  });

  it('leaves no file open, whatever comes of it', () => {
    const path = folder();
    writeFileSync(join(path, 'text'), 'a');
    writeFileSync(join(path, 'binary'), new Uint8Array([0xff]));
    execFileSync('mkfifo', [join(path, 'pipe')]);
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let i = 0; i < 20; i++) {
      readTextFile(join(path, 'text'));
      for (const name of ['binary', 'pipe', 'none', '']) expect(refused(join(path, name))).toBeDefined();
    }
    expect(open()).toBeLessThan(before + 20);
  });
});
