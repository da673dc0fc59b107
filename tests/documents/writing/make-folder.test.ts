import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkFolder, makeFolder } from '../../../src/documents/writing/make-folder.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fw-advisor-folder-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

it('makes what is missing of the way to a file, and takes that away again', () => {
  const path = folder();
  const takeBack = makeFolder(join(path, 'a/b/c.md'));
  expect(readdirSync(path, { recursive: true }).sort()).toEqual(['a', join('a', 'b')]);
  takeBack();
  expect(readdirSync(path)).toEqual([]);
  makeFolder(join(path, 'c.md'))();
  expect(existsSync(path)).toBe(true);
});

it('leaves what somebody has put something into', () => {
  const path = folder();
  const takeBack = makeFolder(join(path, 'a/b/c.md'));
  writeFileSync(join(path, 'a/other'), '');
  takeBack();
  expect(readdirSync(path, { recursive: true }).sort()).toEqual(['a', join('a', 'other')]);
});

it('throws what the system throws, and then leaves none', () => {
  const path = folder();
  // longer than a name may be
  const tooLong = join(path, 'a', 'x'.repeat(300), 'c.md');
  expect(() => makeFolder(tooLong)).toThrow(/ENAMETOOLONG/);
  expect(readdirSync(path)).toEqual([]);
  writeFileSync(join(path, 'file'), '');
  expect(() => makeFolder(join(path, 'file/c.md'))).not.toThrow();
  expect(() => checkFolder(join(path, 'file/c.md'))).toThrow(expect.objectContaining({ code: 'ENOTDIR' }));
  expect(() => checkFolder(join(path, 'a/b/c.md'))).not.toThrow();
});
