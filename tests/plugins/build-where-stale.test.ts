import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'fw-advisor-stale-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const script = join(root, 'src/package/build-where-stale.mjs');
const outputs = ['THIRD-PARTY.txt', 'cli.cjs', 'index.cjs', 'index.d.cts', 'index.d.mts'].map((f) =>
  join(root, 'dist', f),
);
mkdirSync(join(root, 'dist'));
cpSync(join(import.meta.dirname, '../../src/package'), join(root, 'src/package'), { recursive: true });
writeFileSync(
  join(root, 'package.json'),
  JSON.stringify({ scripts: { build: `node -e "fs.writeFileSync('was-built','')"` } }),
);

/** Whether it builds, with outputs that are so many seconds younger than the sources, or without any. */
function builds(younger: number | undefined, command: string): boolean {
  rmSync(join(root, 'was-built'), { force: true });
  for (const file of outputs) {
    rmSync(file, { force: true });
    if (younger === undefined) continue;
    writeFileSync(file, '');
    const time = Date.now() / 1000 + younger;
    utimesSync(file, time, time);
  }
  execFileSync(process.execPath, [script], { env: { ...process.env, npm_command: command }, stdio: 'ignore' });
  return existsSync(join(root, 'was-built'));
}

test('builds where something is newer; under npx, which may be interrupted, only where there is nothing to run', () => {
  expect(builds(100, 'ci')).toBe(false);
  expect(builds(-100, 'ci')).toBe(true);
  expect(builds(-100, 'exec')).toBe(false);
  expect(builds(undefined, 'exec')).toBe(true);
});
