import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/**
 * Takes away what an earlier build left and this one did not write. After writing, unlike `cleanDir`: somebody may be
 * running the program while it is built. Declarations are another build's.
 */
export function clearStale(): Plugin {
  return {
    name: 'clear-stale',
    writeBundle({ dir }, bundle) {
      for (const entry of readdirSync(dir!, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(dir!.length + 1).replaceAll('\\', '/');
        if (entry.isFile() && !Object.hasOwn(bundle, name) && !/\.d\.[cm]ts$/.test(name)) rmSync(path);
      }
    },
  };
}
