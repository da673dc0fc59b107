import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPipeOrDevice } from '../../src/documents/is-pipe-or-device.ts';
import { leadsOut } from '../../src/documents/leads-out.ts';
import { readGivenFile } from '../../src/documents/read-given-file.ts';
import type { UserError } from '../../src/errors/user-error.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fw-advisor-given-'));
  mkdirSync(at('inner'));
  writeFileSync(at('file'), '日本語\n');
  writeFileSync(at('inner/file'), '');
  symlinkSync('file', at('link'));
  symlinkSync('../file', at('inner/up'));
  symlinkSync('..', at('inner/above'));
  spawnSync('mkfifo', [at('pipe')]);
  symlinkSync('pipe', at('link-to-pipe'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['file', false],
  ['link', false],
  ['inner', false],
  ['nothing', false],
  ['pipe', true],
  ['link-to-pipe', true],
  ['/dev/null', true],
])('whether opening it would wait for somebody: %s', (name, expected) => {
  expect(isPipeOrDevice(name.startsWith('/') ? name : at(name))).toBe(expected);
});

it.each([
  ['inner/file', 'inner', false],
  ['inner', 'inner', false],
  ['inner/up', 'inner', true],
  ['inner/above', 'inner', true],
  ['link', '', false],
  ['inner/nothing', 'inner', false],
])('whether %s leads out of the folder "%s"', (path, within, expected) => {
  expect(leadsOut(at(path), at(within))).toBe(expected);
});

/** Writes so much to the pipe, as another program does. */
const feed = (script: string) => void spawn('sh', ['-c', `{ ${script}; } > "$0"`, at('pipe')], { stdio: 'ignore' });
const problemOf = async (text: Promise<string>) => {
  const [problem] = await text.then(
    () => [],
    (error: UserError) => error.problems,
  );
  return problem;
};

it('a pipe is read to its end, as a file is', async () => {
  expect(await readGivenFile(at('file'))).toBe('日本語\n');
  feed('printf a; printf b');
  expect(await readGivenFile(at('pipe'))).toBe('ab');
  // as many as may be
  feed('head -c 1048576 /dev/zero | tr "\\0" x');
  expect((await readGivenFile(at('pipe'))).length).toBe(1_048_576);
});

it('a pipe without an end is left where it is longer than may be', async () => {
  feed('head -c 1048577 /dev/zero | tr "\\0" x');
  expect(await problemOf(readGivenFile(at('pipe'), 'answers'))).toMatchObject({
    ...{ code: 'TOO_LARGE', args: { name: 'answers', limit: '1 MB' }, place: 'answers' },
  });
  expect(await problemOf(readGivenFile('/dev/zero', undefined, 2))).toMatchObject({
    ...{ code: 'TOO_LARGE', args: { name: '/dev/zero', limit: '2 MB' } },
  });
});

it('what cannot be read says why, by the name that was given', async () => {
  for (const [path, cause] of [
    [at('nothing'), 'ENOENT'],
    [at('inner'), 'EISDIR'],
  ] as const)
    expect(await problemOf(readGivenFile(path, 'answers'))).toMatchObject({
      ...{ code: 'CANNOT_READ', args: { name: 'answers', cause }, place: 'answers' },
    });
});
