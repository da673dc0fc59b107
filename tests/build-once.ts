import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Tests drive the built program: it is built here, once, where it is missing or older than what it is built from. */
export default function buildOnce(): void {
  const built = join(root, 'dist', 'cli.cjs');
  const sources = ['src', 'knowledge', 'rolldown.config.ts', 'package.json'];
  if (existsSync(built) && Math.max(...sources.map((path) => newest(join(root, path)))) <= statSync(built).mtimeMs)
    return;
  execFileSync(process.execPath, [join(root, 'node_modules/rolldown/bin/cli.mjs'), '-c', 'rolldown.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
