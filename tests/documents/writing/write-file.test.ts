import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkTarget } from '../../../src/documents/writing/check-target.ts';
import { claimNumber } from '../../../src/documents/writing/claim-number.ts';
import type { Run } from '../../../src/documents/writing/run.ts';
import { writeFile as write } from '../../../src/documents/writing/write-file.ts';
import { writeTogether } from '../../../src/documents/writing/write-together.ts';
import { UserError } from '../../../src/errors/user-error.ts';

const failing = vi.hoisted(() => ({ link: '', write: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fail = (code: string) => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...fs,
    linkSync: (from: string, to: string) => (failing.link ? fail(failing.link) : fs.linkSync(from, to)),
    writeSync: (file: number, bytes: Uint8Array, offset: number) =>
      failing.write ? fail(failing.write) : fs.writeSync(file, bytes, offset, Math.min(7, bytes.length - offset)),
  };
});

const run: Run = { mark: 'here-1-1', isOver: (mark) => (mark.startsWith('here-') ? mark === 'here-9-9' : undefined) };
const writeFile = (path: string, text: string, force: boolean) => write(path, text, force, run);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-write-'));
  onTestFinished(() => {
    failing.link = '';
    failing.write = '';
    chmodSync(path, 0o700);
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}
function refused(path: string, force = false) {
  try {
    writeFile(path, 'new', force);
  } catch (error) {
    const [problem] = (error as UserError).problems;
    return { code: problem!.code, place: problem!.place, ...problem!.args };
  }
  return undefined;
}

describe('writeFile', () => {
  it('writes all of it, however little the system takes at once, and leaves nothing else behind', () => {
    const path = folder();
    writeFile(join(path, 'a'), '日本語のかなり長い文章\n', false);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('日本語のかなり長い文章\n');
    expect(readdirSync(path)).toEqual(['a']);
  });

  it('replaces a file only by force', () => {
    const path = join(folder(), 'a');
    writeFileSync(path, 'old');
    expect(refused(path)).toEqual({ code: 'EXISTS', name: path, place: path });
    expect(readFileSync(path, 'utf8')).toBe('old');
    writeFile(path, 'new', true);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('by force also where there was none', () => {
    const path = join(folder(), 'a');
    writeFile(path, 'new', true);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('keeps a private file private', () => {
    const path = join(folder(), 'a');
    writeFileSync(path, 'old', { mode: 0o600 });
    writeFile(path, 'new', true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never writes through a link, not even by force, nor over a folder or a device', () => {
    const path = folder();
    writeFileSync(join(path, 'target'), 'old');
    symlinkSync('target', join(path, 'link'));
    symlinkSync('nowhere', join(path, 'dangling'));
    mkdirSync(join(path, 'inner'));
    for (const force of [false, true]) {
      expect(refused(join(path, 'link'), force)).toMatchObject({ code: 'CANNOT_WRITE', cause: 'SYMLINK' });
      expect(refused(join(path, 'dangling'), force)).toMatchObject({ cause: 'SYMLINK' });
      expect(refused(join(path, 'inner'), force)).toMatchObject({ cause: 'EISDIR' });
      expect(refused('/dev/null', force)).toMatchObject({ cause: 'NOT_A_FILE' });
    }
    expect(readFileSync(join(path, 'target'), 'utf8')).toBe('old');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(existsSync(join(path, 'nowhere'))).toBe(false);
  });

  it('makes the folders that are missing', () => {
    const path = folder();
    checkTarget(join(path, 'a/b/c'), false);
    expect(existsSync(join(path, 'a'))).toBe(false);
    writeFile(join(path, 'a/b/c'), 'text', false);
    expect(readFileSync(join(path, 'a/b/c'), 'utf8')).toBe('text');
  });

  it('says where the way there is wrong', () => {
    const path = folder();
    writeFileSync(join(path, 'file'), '');
    symlinkSync('loop', join(path, 'loop'));
    expect(refused('/proc/none/a')).toMatchObject({ code: 'CANNOT_WRITE', cause: 'ENOENT' });
    expect(refused(join(path, 'file/a'))).toMatchObject({ cause: 'ENOTDIR' });
    expect(refused(join(path, 'loop/a'))).toMatchObject({ cause: 'ELOOP' });
    expect(refused(join(path, 'x'.repeat(300)))).toMatchObject({ cause: 'ENAMETOOLONG' });
    expect(refused('')).toMatchObject({ cause: 'ENOENT' });
  });

  it.skipIf(process.getuid?.() === 0)('says where the folder may not be written to (skipped for root, who may)', () => {
    const path = folder();
    chmodSync(path, 0o500);
    expect(refused(join(path, 'a'))).toMatchObject({ code: 'CANNOT_WRITE', cause: 'EACCES' });
  });

  it('leaves the old file as it was where writing fails, and no draft', () => {
    const path = folder();
    writeFileSync(join(path, 'a'), 'old');
    failing.write = 'ENOSPC';
    expect(refused(join(path, 'a'), true)).toMatchObject({ code: 'CANNOT_WRITE', cause: 'ENOSPC' });
    expect(refused(join(path, 'b'))).toMatchObject({ cause: 'ENOSPC' });
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(path)).toEqual(['a']);
  });

  it('clears the draft of a run that was killed; one of a run that goes on, or that cannot be seen from here, stays', () => {
    const path = folder();
    const [over, going, own, elsewhere, former] = ['here-9-9-1', 'here-8-8-1', 'here-1-1-1', 'there-9-9-1', '7'].map(
      (mark) => `.fw-advisor-${mark}.tmp`,
    );
    for (const name of [over, going, own, elsewhere, former, '.fw-advisor-notes.txt'])
      writeFileSync(join(path, name!), '');
    expect(
      writeTogether(
        [
          { file: join(path, 'a'), text: 'new' },
          { file: join(path, 'b'), text: 'new' },
        ],
        false,
        run,
      ),
    ).toEqual({
      cleared: [join(path, over!)],
      unclear: [former, elsewhere].map((name) => join(path, name!)),
    });
    expect(readdirSync(path).sort()).toEqual([own, former, going, '.fw-advisor-notes.txt', elsewhere, 'a', 'b'].sort());
  });

  it('says that a file cannot be written, not that it exists, however many drafts there are', () => {
    const path = folder();
    for (let number = 1; number <= 1_100; number++) writeFileSync(join(path, `.fw-advisor-${number}.tmp`), '');
    writeFile(join(path, 'a'), 'new', false);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('new');
  });

  it('leaves no folder that it made for nothing, and none of somebody else away', () => {
    const path = folder();
    mkdirSync(join(path, 'there'));
    failing.write = 'ENOSPC';
    expect(refused(join(path, 'new/inner/a'))).toMatchObject({ cause: 'ENOSPC' });
    expect(refused(join(path, 'there/a'))).toMatchObject({ cause: 'ENOSPC' });
    expect(() =>
      claimNumber(join(path, 'records'), run, (n) => write(join(path, 'records', n), 'x', false, run)),
    ).toThrow(UserError);
    expect(readdirSync(path)).toEqual(['there']);
  });

  it('refuses where somebody puts a file there meanwhile', () => {
    const path = folder();
    failing.link = 'EEXIST';
    expect(refused(join(path, 'a'))).toMatchObject({ code: 'EXISTS' });
    expect(readdirSync(path)).toEqual([]);
  });

  it('writes where the file system has no hard links', () => {
    const path = folder();
    failing.link = 'EPERM';
    writeFile(join(path, 'a'), 'new', false);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(path)).toEqual(['a']);
  });
});
