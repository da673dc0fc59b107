import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openFile } from '../../src/program/streams/open-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const opener = (name: string, script: string) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};
const env = { PATH: `${folder}:${process.env.PATH}`, OUT: join(folder, 'out') };
/** Nothing in it is for a shell to read. */
const page = join(folder, 'a page; touch "$HOME/x" & `id`.html');

test.skipIf(process.platform === 'win32').each([
  ['linux', 'xdg-open', `printf '%s' "$1" > "$OUT"`, page],
  ['darwin', 'open', `printf '%s' "$1" > "$OUT"`, page],
  ['win32', 'rundll32', `printf '%s %s' "$1" "$2" > "$OUT"`, `url.dll,FileProtocolHandler ${page}`],
] as const)('%s: %s gets the path as one word', async (platform, name, script, words) => {
  opener(name, script);
  expect(await openFile(page, platform, env)).toBe(true);
  expect(readFileSync(env.OUT, 'utf8')).toBe(words);
});

test.skipIf(process.platform === 'win32')(
  'says so where there is no opener, or it finds nothing to open it with',
  async () => {
    expect(await openFile(page, 'linux', { PATH: join(folder, 'empty') })).toBe(false);
    opener('xdg-open', 'exit 3');
    expect(await openFile(page, 'linux', env)).toBe(false);
  },
);
