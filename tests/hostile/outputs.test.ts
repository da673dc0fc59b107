import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBash } from '../run-bash.ts';
import { environment, node, program, runProgram } from '../run-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-outputs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);

/** Each way to a file, with the name of the file last. */
const ways = {
  'compare --output': ['compare', '--output'],
  'recommend --output': ['--set', 'goal=research', '--output'],
  'recommend --save': ['--set', 'goal=research', '--save'],
  'batch --output': ['batch', '--output'],
};
const bash = (script: string, under: readonly string[] = []) =>
  runBash(script, { cwd: folder, env: environment({ HOME: folder }), under });
const mayMount =
  process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const run = (words: readonly string[], ...more: string[]) =>
  runProgram([...words, ...more], { cwd: folder, input: '{}\n' });

describe.each(Object.entries(ways))('%s', (_, words) => {
  it('writes a file, and never over one that exists but by force', () => {
    expect(run(words, 'a').code).toBe(0);
    const first = readFileSync(path('a'), 'utf8');
    expect(first.length).toBeGreaterThan(10);
    writeFileSync(path('a'), 'mine');
    expect(run(words, 'a')).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(readFileSync(path('a'), 'utf8')).toBe('mine');
    expect(run(words, 'a', '--force').code).toBe(0);
    expect(readFileSync(path('a'), 'utf8')).toBe(first);
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('refuses a symbolic link, where it leads does not matter', () => {
    writeFileSync(path('target'), 'mine');
    for (const [link, to] of [
      ['to-file', 'target'],
      ['to-nothing', 'nowhere'],
      ['to-itself', 'to-itself'],
      ['to-device', '/dev/null'],
    ] as const) {
      symlinkSync(to, path(link));
      for (const force of [[], ['--force']]) {
        const { code, stdout, stderr } = run(words, link, ...force);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toContain('symbolic link');
      }
      expect(lstatSync(path(link)).isSymbolicLink()).toBe(true);
    }
    expect(readFileSync(path('target'), 'utf8')).toBe('mine');
  });

  it('refuses a folder, a device, a place that is not there and a name that is too long', () => {
    mkdirSync(path('folder'));
    for (const [name, told] of [
      ['folder', 'folder'],
      ['/dev/null', 'regular file'],
      ['/proc/nowhere/a', 'no such file'],
      ['x'.repeat(300), 'too long'],
    ] as const) {
      const { code, stdout, stderr } = run(words, name, '--force');
      expect({ name, code, stdout }).toEqual({ name, code: 2, stdout: '' });
      expect(stderr).toContain(told);
      expect(stderr).not.toMatch(/ {4}at /);
    }
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  it('refuses a part of a path that is a file', () => {
    writeFileSync(path('file'), '');
    expect(run(words, 'file/a').code).toBe(2);
  });

  it('leaves nothing where the disk takes only a part', () => {
    const { status, stderr } = bash(
      `trap '' XFSZ; ulimit -f 1; yes '{"goal":"research"}' | head -5000 | ${node} ${program} ${words.join(' ')} big --lang ja`,
    );
    if (existsSync(path('big'))) {
      // what fits is whole
      expect({ status, size: lstatSync(path('big')).size <= 1024 }).toEqual({ status: 0, size: true });
    } else {
      expect(status).toBe(2);
      expect(stderr).toContain('書き込');
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.skipIf(!mayMount)('leaves nothing on a full disk, and says so', () => {
    mkdirSync(path('disk'));
    const script = `mount -t tmpfs -o size=4k tmpfs disk && head -c 4096 /dev/zero > disk/fill; echo '{}' | ${node} ${program} ${words.join(' ')} disk/a; echo "code $?"; ls -A disk`;
    const { stdout, stderr } = bash(script, ['unshare', '-m']);
    expect(stderr).toContain('no space is left on the device');
    expect(stdout).toBe('code 2\nfill\n');
  });

  it.skipIf(process.getuid?.() === 0)('says where it may not write', () => {
    mkdirSync(path('closed'), { mode: 0o500 });
    expect(run(words, 'closed/a')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('as somebody who may not', () => {
  const root = process.getuid?.() === 0;
  const asNobody = (script: string) =>
    runBash(script, {
      cwd: '/',
      env: environment(),
      under: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'],
    });
  const may = root && asNobody(`${node} ${program} --version`).status === 0;
  it.skipIf(!may)('a file that cannot be read, and a folder that cannot be written', () => {
    writeFileSync(path('secret.yaml'), 'goal: research\n', { mode: 0o600 });
    spawnSync('chmod', ['755', folder]);
    const read = asNobody(`${node} ${program} ${path('secret.yaml')}`);
    expect({ code: read.status, stdout: read.stdout }).toEqual({ code: 2, stdout: '' });
    expect(read.stderr).toContain('permission denied');
    const write = asNobody(`${node} ${program} compare --output ${path('a')}`);
    expect({ code: write.status, stdout: write.stdout }).toEqual({ code: 2, stdout: '' });
    expect(write.stderr).toContain('permission denied');
    expect(readdirSync(folder)).toEqual(['secret.yaml']);
  });
});
