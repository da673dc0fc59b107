// Builds where something is newer than what was built. npm calls it at every `npm ci`, and at every `npx` in a clone: there a
// build would take half a minute, and one that is interrupted would break `npx` for good.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildQuietly } from './build-quietly.mjs';

const root = join(import.meta.dirname, '../..');
const sources = [
  'src',
  'knowledge',
  'package.json',
  'package-lock.json',
  'rolldown.config.ts',
  'rolldown.types.config.ts',
];
/** The last file of each of the two steps of a build. */
const built = ['dist/THIRD-PARTY.txt', 'dist/cli.cjs', 'dist/index.cjs', 'dist/index.d.cts', 'dist/index.d.mts'];

const timeOf = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;
function newest(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(join(root, path)).map((name) => newest(`${path}/${name}`)));
}

const oldest = Math.min(...built.map((path) => timeOf(path) ?? 0));
// npx leaves half a folder where it is interrupted, and never works again: it gets the build that there is, whatever its age
const isWanted = process.env.npm_command === 'exec' ? oldest === 0 : Math.max(...sources.map(newest)) > oldest;
if (isWanted) buildQuietly();
