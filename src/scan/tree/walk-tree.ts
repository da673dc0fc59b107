import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../limits.ts';
import type { LeaveReason } from '../scan-result.ts';
import { folderReason } from './folder-reason.ts';

export type Leave = (reason: LeaveReason, path: string) => void;

/** A regular file: where it lies, and its path below the root with forward slashes. */
export interface TreeFile {
  readonly absolute: string;
  readonly path: string;
}

/** Every regular file below a folder, by name, one folder at a time. No link is followed, and nothing is opened. */
export function* walkTree(root: string, leave: Leave): Generator<TreeFile> {
  let entries = 0;
  function* below(folder: string, path: string, depth: number): Generator<TreeFile> {
    if (depth > limits.depth) return leave('deep', path);
    let names: Dirent[];
    try {
      names = readdirSync(folder, { withFileTypes: true });
    } catch {
      return leave('unreadable', path === '' ? '.' : path);
    }
    names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    if (depth > 0 && names.some((entry) => entry.name === 'pyvenv.cfg' || entry.name === 'conda-meta'))
      return leave('environment', path);
    for (const entry of names) {
      const { name } = entry;
      const here = path === '' ? name : `${path}/${name}`;
      if (++entries > limits.entries) return leave('limit', here);
      const absolute = join(folder, name);
      const kind = kindOf(entry, absolute);
      if (kind === 'folder') {
        const reason = folderReason(name);
        if (reason !== undefined) leave(reason, here);
        else yield* below(absolute, here, depth + 1);
      } else if (kind === 'file') yield { absolute, path: here };
      else leave(kind, here);
    }
  }
  yield* below(root, '', 0);
}

function kindOf(entry: Dirent, path: string): 'folder' | 'file' | 'link' | 'special' {
  const known = [entry.isSymbolicLink(), entry.isDirectory(), entry.isFile()].includes(true);
  const there =
    known || entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice()
      ? entry
      : // some file systems do not say
        (lstatSync(path, { throwIfNoEntry: false }) ?? entry);
  if (there.isSymbolicLink()) return 'link';
  if (there.isDirectory()) return 'folder';
  return there.isFile() ? 'file' : 'special';
}
