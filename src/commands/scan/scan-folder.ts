import { realpathSync, statSync } from 'node:fs';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge, Language } from '../../knowledge/knowledge.ts';
import type { Scan } from '../../scan/scan-result.ts';
import { scanWords } from '../../scan/words/scan-words.ts';
import type { World } from '../call/command.ts';

/** So many files are read between two words of progress. */
const everyFiles = 500;

/** Scans the folder that somebody named, with progress where a terminal shows it. Throws a UserError where it is none. */
export async function scanFolder(path: string, knowledge: Knowledge, world: World, language: Language): Promise<Scan> {
  if (knowledge.signals.length === 0)
    throw new UserError([problem('NO_SIGNALS', { base: knowledge.id }, { place: '--knowledge' })]);
  const root = realFolder(path);
  const { scan } = await import('../../scan/scan.ts');
  const { isTTY, stream } = world.stderr;
  if (!isTTY) return scan(root, knowledge);
  const found = scan(root, knowledge, (read) => {
    if (read % everyFiles === 0) stream.write(`\r${scanWords[language].progress(read)}`);
  });
  if (found.read.files >= everyFiles) stream.write('\r\u001B[K');
  return found;
}

function realFolder(path: string): string {
  let cause: string;
  try {
    // a link that somebody names is meant; those below it are not followed
    const root = realpathSync(path);
    if (statSync(root).isDirectory()) return root;
    cause = 'ENOTDIR';
  } catch (error) {
    cause = (error as NodeJS.ErrnoException).code ?? String(error);
  }
  throw new UserError([problem('CANNOT_READ', { name: path, cause }, { place: path })]);
}
