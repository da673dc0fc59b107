import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Names that Python finds in the repository first: an `import triton` next to a folder `triton` is not of that package. */
export function ownPackages(root: string): ReadonlySet<string> {
  const own = new Set<string>();
  for (const folder of [root, join(root, 'src')]) {
    for (const entry of entriesOf(folder)) {
      if (entry.isFile() && entry.name.endsWith('.py')) own.add(entry.name.slice(0, -3));
      else if (entry.isDirectory() && entriesOf(join(folder, entry.name)).some((e) => e.name === '__init__.py'))
        own.add(entry.name);
    }
  }
  return own;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
