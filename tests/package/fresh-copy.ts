import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** The sources alone in a new folder, as a clone has them: what is built there is built from nothing else. */
export function freshCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fw-advisor-package-'));
  const sources = ['bin', 'knowledge', 'skills', 'src'];
  const files = [
    'LICENSE',
    'README.md',
    'package.json',
    'rolldown.config.ts',
    'rolldown.types.config.ts',
    'tsconfig.json',
  ];
  for (const name of [...sources, ...files]) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
