import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

export const root = join(import.meta.dirname, '../..');

/** What a clone alone decides: nothing of it may be seen in what is packed. */
export interface CloneBy {
  /** which permissions whoever clones leaves others */
  readonly umask: number;
  /** seconds since 1970: when it was cloned */
  readonly time: number;
}

/** What a clone would have, changes that are not committed included, in a new folder: what is built there is built from nothing else. */
export function freshCopy({ umask, time }: CloneBy): string {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-package-'));
  const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], root);
  const missing = new Set(run('git', ['ls-files', '-z', '--deleted'], root).split('\0'));
  for (const name of listed.split('\0')) {
    if (name === '' || missing.has(name)) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    cpSync(join(root, name), path);
    const runs = (statSync(join(root, name)).mode & 0o100) !== 0;
    chmodSync(path, (runs ? 0o777 : 0o666) & ~umask);
    utimesSync(path, time, time);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o777 & ~umask);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
