import { statSync } from 'node:fs';

/** Opening one would wait for somebody to write to it. What cannot be looked at is told where it is read. */
export function isPipeOrDevice(path: string): boolean {
  try {
    const there = statSync(path);
    return !there.isFile() && !there.isDirectory();
  } catch {
    return false;
  }
}
