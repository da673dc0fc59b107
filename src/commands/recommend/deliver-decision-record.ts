import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../documents/make-folder.ts';
import { writeFile } from '../../documents/write-file.ts';
import { problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Language } from '../../knowledge/knowledge.ts';
import type { Call, Outcome } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { notesWords } from '../words/notes.ts';

/** Where another process takes a number at the same moment, the next one is tried, so many times. */
const attempts = 20;

/**
 * A decision record, to stdout, to a file, or into a folder of records under the next free number. In a folder nothing is
 * ever replaced, with `--force` neither.
 */
export async function deliverDecisionRecord(
  text: string,
  slug: string,
  call: Call,
  { exitCode, notes, language }: { exitCode: number; notes: string; language: Language },
): Promise<Outcome> {
  const { output } = call.options;
  if (output === undefined || !isFolder(output)) return deliver(text, call, exitCode, notes);
  const file = writeNumbered(output, slug, text);
  const told = `fw-advisor: ${notesWords[language].wrote(file)}`;
  return { text: '', exitCode, notes: `${notes}${told}\n` };
}

/** A folder that is there, or a path that says so by its last character. */
export const isFolder = (path: string): boolean =>
  /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function writeNumbered(folder: string, slug: string, text: string): string {
  for (let attempt = 1; ; attempt++) {
    const file = join(folder, `${String(nextNumber(folder)).padStart(4, '0')}-${slug}.md`);
    try {
      writeFile(file, text, false);
      return file;
    } catch (error) {
      const taken = error instanceof UserError && error.problems.every((p) => p.code === 'EXISTS');
      if (!taken || attempt === attempts) throw error;
    }
  }
}

/** One more than the greatest number that a record has. */
function nextNumber(folder: string): number {
  try {
    makeFolder(join(folder, 'record'));
    const numbers = readdirSync(folder).flatMap((name) => /^(\d{1,9})-.*\.md$/i.exec(name)?.[1] ?? []);
    return Math.max(0, ...numbers.map(Number)) + 1;
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError([problem('CANNOT_WRITE', { name: folder, cause }, { place: folder })]);
  }
}
