import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What the build puts into the code, for tests, which run the code as it is written. */
export const builtIn = {
  __VERSION__: JSON.stringify(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  ),
  __KNOWLEDGE__: JSON.stringify(join(root, 'dist/knowledge')),
  __PAGE__: JSON.stringify(join(root, 'dist/page')),
};
