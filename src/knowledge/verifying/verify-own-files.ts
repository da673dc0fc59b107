import { join } from 'node:path';
import { readTextFile } from '../../documents/read-text-file.ts';
import { type Problem, problem } from '../../errors/problem.ts';
import { UserError } from '../../errors/user-error.ts';
import type { Knowledge } from '../knowledge.ts';
import { isBeside } from '../source-kinds.ts';

const megabytes = 16;

/**
 * Looks the phrase of every source that is a file beside the base up in it; lines may be broken anywhere in between. `folder` is
 * the base's, from which the addresses count.
 */
export function verifyOwnFiles({ statements }: Knowledge, folder: string): { checked: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = new Map<string, string | undefined>();
  const textOf = (address: string, statement: string): string | undefined => {
    const path = join(folder, address);
    try {
      return oneLine(readTextFile(path, path, megabytes));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(problem('SOURCE_FILE_MISSING', { statement, file: address }, { place: path }));
      return undefined;
    }
  };
  let checked = 0;
  for (const { id, at } of Object.values(statements)) {
    if (!('kind' in at) || !isBeside(at.address)) continue;
    checked += 1;
    if (!texts.has(at.address)) texts.set(at.address, textOf(at.address, id));
    const text = texts.get(at.address);
    if (text === undefined || text.includes(oneLine(at.phrase))) continue;
    const args = { statement: id, phrase: at.phrase, file: at.address };
    problems.push(problem('PHRASE_NOT_IN_FILE', args, { place: join(folder, at.address) }));
  }
  return { checked, problems };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
