// Runs before `npm pack` and `npm publish`: what is published is built from what lies here, whatever lay in dist/, and has the
// same bytes from every clone. npm fixes the times in the tarball itself; the permissions it takes from the files, and those
// come from the umask of whoever cloned.
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildQuietly } from './build-quietly.mjs';

const root = join(import.meta.dirname, '../..');
const { bin, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const programs = Object.values(bin).map((path) => join(root, path));

buildQuietly();
const always = readdirSync(root).filter((name) => /^(package\.json|(readme|licen[cs]e)\b.*)$/i.test(name));
const below = files.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
for (const path of [...always.map((name) => join(root, name)), ...below])
  chmodSync(path, programs.includes(path) ? 0o755 : 0o644);
