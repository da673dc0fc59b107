import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds dist/. What is built is of no interest to who installs or packs, but for what went wrong, with which the process ends. */
export function buildQuietly() {
  console.error('fw-advisor: building, about half a minute');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}
