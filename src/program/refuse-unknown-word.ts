import { existsSync } from 'node:fs';
import type { CommandSpec } from '../commands/call/command.ts';
import type { Words } from '../commands/call/read-words.ts';
import { nearest } from '../errors/nearest.ts';
import { problem } from '../errors/problem.ts';
import { UserError } from '../errors/user-error.ts';

/** Without a command the first word is a file; one that is not there was most likely meant for a command. */
export function refuseUnknownWord({ operands: [word] }: Words, specs: readonly CommandSpec[]): void {
  if (word === undefined || word === '-' || existsSync(word)) return;
  const known = specs.map((spec) => spec.name);
  throw new UserError([problem('UNKNOWN_COMMAND', { word }, { nearest: nearest(word, known) })]);
}
